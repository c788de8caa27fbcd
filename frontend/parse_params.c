/* Parameters of functions and lambdas, type parameters. */
#include "parser.h"

/* What has been read of a parameter list. */
typedef struct ParamState {
    bool is_lambda;   /* no annotations */
    bool saw_slash;   /* after '/' */
    bool saw_star;    /* after '*' or '*args' */
    bool needs_kwarg; /* after a lone '*': a keyword parameter must follow */
    bool saw_default; /* after a positional parameter with a default */
} ParamState;

static bool params_are_over(const Parser *parser, bool is_lambda) {
    return parser_is(parser, is_lambda ? TOK_COLON : TOK_RPAR);
}

/* param: NAME [':' expression]; for '*args' the annotation may be starred */
static AstNode *parse_param(Parser *parser, bool is_lambda, bool is_vararg) {
    const Token *start = parser->at;
    const char *name = parser_expect_name(parser);
    if (!name)
        return NULL;
    AstNode *annotation = NULL;
    if (!is_lambda && parser_accept(parser, TOK_COLON)) {
        annotation = is_vararg ? parse_star_expression(parser) : parse_expression(parser);
        if (!annotation)
            return NULL;
    }
    AstNode *node = parser_node(parser, AST_ARG, start);
    node->arg.arg = name;
    node->arg.annotation = annotation;
    return !annotation || parser_nest(parser, node, annotation) ? node : NULL;
}

/* ['=' expression]; *value is NULL if there is none */
static bool parse_default(Parser *parser, AstNode **value) {
    *value = NULL;
    if (!parser_accept(parser, TOK_EQUAL))
        return true;
    *value = parse_expression(parser);
    return *value != NULL;
}

/* '*' | '*' param; the latter becomes arguments.vararg */
static bool parse_star_param(Parser *parser, AstNode *arguments, ParamState *state) {
    if (state->saw_star)
        return parser_fail(parser);
    state->saw_star = true;
    parser->at++;
    if (parser_is(parser, TOK_COMMA)) {
        state->needs_kwarg = true;
        return true;
    }
    arguments->arguments.vararg = parse_param(parser, state->is_lambda, true);
    return arguments->arguments.vararg && parser_nest(parser, arguments, arguments->arguments.vararg);
}

/* '**' param [',']: the last one */
static bool parse_kwarg_param(Parser *parser, AstNode *arguments, ParamState *state) {
    if (state->needs_kwarg)
        return parser_fail(parser);
    parser->at++;
    arguments->arguments.kwarg = parse_param(parser, state->is_lambda, false);
    if (!arguments->arguments.kwarg || !parser_nest(parser, arguments, arguments->arguments.kwarg))
        return false;
    parser_accept(parser, TOK_COMMA);
    return params_are_over(parser, state->is_lambda) || parser_fail(parser);
}

/* The parameters as they are read: pairs (arg, default or NULL) on the stack from `from` on. */
static AstList params_pop_args(Parser *parser, int from, AstList *defaults, bool keep_missing) {
    int count = (parser->stack_count - from) / 2;
    AstNode **pairs = parser->stack + from;
    AstList args = {ARENA_ARRAY(parser->arena, AstNode *, count), count};
    AstNode **values = ARENA_ARRAY(parser->arena, AstNode *, count);
    int value_count = 0;
    for (int i = 0; i < count; i++) {
        args.items[i] = pairs[2 * i];
        if (pairs[2 * i + 1] || keep_missing)
            values[value_count++] = pairs[2 * i + 1];
    }
    *defaults = (AstList){values, value_count};
    parser->stack_count = from;
    return args;
}

/* An ordinary parameter, pushed with its default. */
static bool parse_plain_param(Parser *parser, ParamState *state) {
    AstNode *arg = parse_param(parser, state->is_lambda, false), *value;
    if (!arg || !parse_default(parser, &value))
        return false;
    if (!state->saw_star && state->saw_default && !value)
        return parser_fail(parser);
    if (!state->saw_star && value)
        state->saw_default = true;
    state->needs_kwarg = false;
    parser_push(parser, arg);
    parser_push(parser, value);
    return true;
}

/* '/': the parameters so far are positional only. */
static bool parse_slash(Parser *parser, AstNode *arguments, ParamState *state, int from) {
    if (state->saw_slash || state->saw_star || parser->stack_count == from)
        return parser_fail(parser);
    state->saw_slash = true;
    parser->at++;
    arguments->arguments.posonlyargs = params_pop_args(parser, from, &arguments->arguments.defaults, false);
    return true;
}

/* Moves what is on the stack to args and defaults (before '*') or to kwonlyargs and kw_defaults. */
static void params_close(Parser *parser, AstNode *arguments, int from, bool is_keyword) {
    AstList values;
    if (is_keyword) {
        arguments->arguments.kwonlyargs =
            params_pop_args(parser, from, &arguments->arguments.kw_defaults, true);
        return;
    }
    arguments->arguments.args = params_pop_args(parser, from, &values, false);
    AstList *defaults = &arguments->arguments.defaults;
    AstNode **all = ARENA_ARRAY(parser->arena, AstNode *, defaults->count + values.count);
    for (int i = 0; i < defaults->count; i++)
        all[i] = defaults->items[i];
    for (int i = 0; i < values.count; i++)
        all[defaults->count + i] = values.items[i];
    *defaults = (AstList){all, defaults->count + values.count};
}

/* One item of the list, without the comma. */
static bool parse_param_item(Parser *parser, AstNode *arguments, ParamState *state, int from) {
    switch (parser_peek(parser)) {
    case TOK_SLASH:
        return parse_slash(parser, arguments, state, from);
    case TOK_STAR:
        if (!state->saw_star)
            params_close(parser, arguments, from, false);
        return parse_star_param(parser, arguments, state);
    case TOK_DOUBLE_STAR:
        return parse_kwarg_param(parser, arguments, state);
    default:
        return parse_plain_param(parser, state);
    }
}

static bool params_nest(Parser *parser, AstNode *arguments) {
    return parser_nest_list(parser, arguments, arguments->arguments.posonlyargs) &&
           parser_nest_list(parser, arguments, arguments->arguments.args) &&
           parser_nest_list(parser, arguments, arguments->arguments.kwonlyargs) &&
           parser_nest_list(parser, arguments, arguments->arguments.kw_defaults) &&
           parser_nest_list(parser, arguments, arguments->arguments.defaults);
}

/* parameters: [posonly ',' '/' ','] [params] ['*' [param] (',' param)*] ['**' param], with defaults */
AstNode *parse_parameters(Parser *parser, bool is_lambda) {
    AstNode *arguments = ast_new(parser->arena, AST_ARGUMENTS);
    ParamState state = {.is_lambda = is_lambda};
    int from = parser->stack_count;
    while (!params_are_over(parser, is_lambda)) {
        if (!parse_param_item(parser, arguments, &state, from))
            return NULL;
        if (arguments->arguments.kwarg || !parser_accept(parser, TOK_COMMA))
            break;
    }
    if (!params_are_over(parser, is_lambda) || state.needs_kwarg)
        return parser_fail(parser);
    params_close(parser, arguments, from, state.saw_star);
    return params_nest(parser, arguments) ? arguments : NULL;
}

/* ---- type parameters (3.12) ---- */

/* ['=' expression] (3.13) */
static bool parse_type_default(Parser *parser, AstNode **value, bool starred) {
    *value = NULL;
    if (!parser_accept(parser, TOK_EQUAL))
        return true;
    *value = starred ? parse_star_expression(parser) : parse_expression(parser);
    return *value != NULL;
}

/* type_param: NAME [':' expression] | '*' NAME | '**' NAME, each with a default */
static AstNode *parse_type_param(Parser *parser) {
    const Token *start = parser->at;
    AstKind kind = parser_accept(parser, TOK_STAR)          ? AST_TYPE_VAR_TUPLE
                   : parser_accept(parser, TOK_DOUBLE_STAR) ? AST_PARAM_SPEC
                                                            : AST_TYPE_VAR;
    AstNode *bound = NULL, *value;
    const char *name = parser_expect_name(parser);
    if (!name)
        return NULL;
    if (kind == AST_TYPE_VAR && parser_accept(parser, TOK_COLON) && !(bound = parse_expression(parser)))
        return NULL;
    if (!parse_type_default(parser, &value, kind == AST_TYPE_VAR_TUPLE))
        return NULL;
    AstNode *node = parser_node(parser, kind, start);
    if (kind == AST_TYPE_VAR) {
        node->TypeVar.name = name;
        node->TypeVar.bound = bound;
        node->TypeVar.default_value = value;
    } else {
        node->ParamSpec.name = name;
        node->ParamSpec.default_value = value;
    }
    return node;
}

/* type_params: ['[' ','.type_param+ [','] ']'] */
bool parse_type_params(Parser *parser, AstList *params) {
    *params = (AstList){NULL, 0};
    if (!parser_accept(parser, TOK_LSQB))
        return true;
    int from = parser->stack_count;
    do {
        AstNode *param = parse_type_param(parser);
        if (!param)
            return false;
        parser_push(parser, param);
    } while (parser_accept(parser, TOK_COMMA) && !parser_is(parser, TOK_RSQB));
    *params = parser_pop_list(parser, from);
    return parser_expect(parser, TOK_RSQB);
}
