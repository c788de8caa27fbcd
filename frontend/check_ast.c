/* The errors and warnings of CPython's compiler that need no symbol table.
 *
 * A walk over the tree in the order in which CPython compiles it, which stops at the first error. What is
 * allowed where depends on the unit (module, class, function, comprehension) and on the blocks (loops, with,
 * try) that are open in it.
 */
#include <stdlib.h>
#include <string.h>

#include "check_internal.h"

static void check_node(AstNode *node, void *data);
static void check_statements(Checker *checker, AstList body);

/* ---- messages ---- */

void check_error(Checker *checker, const AstNode *place, const char *format, ...) {
    if (checker->failed)
        return;
    va_list args;
    va_start(args, format);
    Diag *diag =
        diag_vadd(checker->diags, DIAG_SYNTAX_ERROR, checker->source, diag_span_of(place), format, args);
    va_end(args);
    /* CPython's compiler counts bytes here, not characters. */
    diag->offset = place->col_offset + 1;
    diag->end_offset = place->end_col_offset + 1;
    checker->failed = true;
}

static void check_warn(Checker *checker, const AstNode *place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void check_warn(Checker *checker, const AstNode *place, const char *format, ...) {
    va_list args;
    va_start(args, format);
    diag_vadd(checker->diags, DIAG_SYNTAX_WARNING, checker->source, diag_span_of(place), format, args);
    va_end(args);
}

/* ---- blocks ---- */

static bool check_push_block(Checker *checker, BlockKind kind, const AstNode *place) {
    CheckUnit *unit = checker->unit;
    if (unit->block_count >= CHECK_BLOCKS_MAX) {
        check_error(checker, place, "too many statically nested blocks");
        return false;
    }
    unit->blocks[unit->block_count++] = kind;
    return true;
}

static void check_pop_block(Checker *checker) {
    checker->unit->block_count--;
}

/* A body inside of a block of this kind. */
static void check_body_in(Checker *checker, BlockKind kind, const AstNode *place, AstList body) {
    if (!check_push_block(checker, kind, place))
        return;
    check_statements(checker, body);
    check_pop_block(checker);
}

/* break, continue, return: what they leave must not be an except* block. Returns whether a loop was found. */
static bool check_jump(Checker *checker, const AstNode *node, bool to_loop) {
    const CheckUnit *unit = checker->unit;
    for (int i = unit->block_count - 1; i >= 0; i--) {
        if (unit->blocks[i] == BLOCK_EXCEPT_STAR) {
            check_error(checker, node, "'break', 'continue' and 'return' cannot appear in an except* block");
            return true;
        }
        if (to_loop && unit->blocks[i] == BLOCK_LOOP)
            return true;
    }
    return false;
}

/* ---- units ---- */

static bool unit_is_function(const CheckUnit *unit) {
    return unit->kind >= UNIT_FUNCTION;
}

/* Whether `await` and asynchronous comprehensions may stand in the unit. */
static bool unit_is_async(const CheckUnit *unit) {
    return unit->kind == UNIT_ASYNC_FUNCTION || unit->kind == UNIT_COMPREHENSION;
}

static void check_list(Checker *checker, AstList list) {
    for (int i = 0; i < list.count && !checker->failed; i++)
        if (list.items[i])
            check_node(list.items[i], checker);
}

void check_opt(Checker *checker, AstNode *node) {
    if (node && !checker->failed)
        check_node(node, checker);
}

static void check_statements(Checker *checker, AstList body) {
    check_list(checker, body);
}

/* State of a search for yields or awaits in one unit. */
typedef struct UnitSearch {
    bool wants_yield; /* else: await, async for */
    bool found;
} UnitSearch;

/* Looks for a yield (or await) in `node` that belongs to the unit around it. */
static void check_search(AstNode *node, void *data) {
    UnitSearch *search = data;
    switch (node->kind) {
    case AST_FUNCTION_DEF:
    case AST_ASYNC_FUNCTION_DEF:
    case AST_LAMBDA:
    case AST_CLASS_DEF:
        return;
    case AST_YIELD:
    case AST_YIELD_FROM:
        search->found |= search->wants_yield;
        break;
    case AST_AWAIT:
        search->found |= !search->wants_yield;
        break;
    case AST_COMPREHENSION:
        search->found |= !search->wants_yield && node->comprehension.is_async;
        break;
    default:
        break;
    }
    if (!search->found)
        ast_visit_children(node, check_search, search);
}

static bool unit_is_generator(const CheckUnit *unit) {
    UnitSearch search = {.wants_yield = true};
    AstList body = unit->node->FunctionDef.body;
    for (int i = 0; i < body.count && !search.found; i++)
        check_search(body.items[i], &search);
    return search.found;
}

/* ---- names and targets ---- */

void check_name(Checker *checker, const AstNode *place, const char *name, AstContext context) {
    if (context == AST_CTX_LOAD || strcmp(name, "__debug__") != 0)
        return;
    check_error(checker, place,
                context == AST_CTX_DEL ? "cannot delete __debug__" : "cannot assign to __debug__");
}

/* Elements of a list or tuple display, where stars are allowed. */
static void check_elements(Checker *checker, const AstNode *node, AstList elements, AstContext context) {
    int stars = 0;
    for (int i = 0; i < elements.count && context == AST_CTX_STORE; i++) {
        if (elements.items[i]->kind != AST_STARRED)
            continue;
        if (stars++) {
            check_error(checker, node, "multiple starred expressions in assignment");
            return;
        }
        if (i >= 256) {
            check_error(checker, node, "too many expressions in star-unpacking assignment");
            return;
        }
    }
    for (int i = 0; i < elements.count && !checker->failed; i++) {
        AstNode *element = elements.items[i];
        check_node(element->kind == AST_STARRED ? element->Starred.value : element, checker);
    }
}

/* ---- warnings about literals ---- */

static bool check_is_number(const AstNode *node) {
    return node->kind == AST_CONSTANT && node->Constant.value.kind >= AST_CONST_INT &&
           node->Constant.value.kind <= AST_CONST_COMPLEX;
}

/* Whether CPython's constant folding makes the expression a constant. */
static bool check_is_constant(const AstNode *node) {
    if (node->kind == AST_UNARY_OP && node->UnaryOp.op != AST_UNARY_NOT)
        return check_is_number(node->UnaryOp.operand);
    if (node->kind == AST_BIN_OP)
        return node->BinOp.op <= AST_OP_MULT && check_is_number(node->BinOp.left) &&
               check_is_number(node->BinOp.right);
    if (node->kind == AST_TUPLE) {
        for (int i = 0; i < node->Tuple.elts.count; i++)
            if (!check_is_constant(node->Tuple.elts.items[i]))
                return false;
        return node->Tuple.ctx == AST_CTX_LOAD;
    }
    return node->kind == AST_CONSTANT;
}

/* Whether `is` may sensibly compare with it. */
static bool check_has_identity(const AstNode *node) {
    return !check_is_constant(node) ||
           (node->kind == AST_CONSTANT && node->Constant.value.kind <= AST_CONST_ELLIPSIS);
}

/* `negated`: the comparison is the operand of `not`, which CPython merges with `is`. */
static void check_compare(Checker *checker, AstNode *node, bool negated) {
    AstCmpOp warned = negated && node->Compare.ops.count == 1 ? AST_CMP_IS_NOT : AST_CMP_IS;
    bool left = check_has_identity(node->Compare.left);
    for (int i = 0; i < node->Compare.ops.count; i++) {
        bool right = check_has_identity(node->Compare.comparators.items[i]);
        AstCmpOp op = node->Compare.ops.items[i];
        if (!left || !right) {
            if (op == warned)
                check_warn(checker, node, "\"is\" with a literal. Did you mean \"==\"?");
            else if (op == AST_CMP_IS || op == AST_CMP_IS_NOT)
                check_warn(checker, node, "\"is not\" with a literal. Did you mean \"!=\"?");
            if (op == AST_CMP_IS || op == AST_CMP_IS_NOT)
                break;
        }
        left = right;
    }
    ast_visit_children(node, check_node, checker);
}

/* Name of the type that the expression surely has, or NULL. */
static const char *check_infer_type(const AstNode *node) {
    static const char *const constants[] = {"NoneType", "bool",    "bool", "ellipsis", "int",
                                            "float",    "complex", "str",  "bytes"};
    switch (node->kind) {
    case AST_TUPLE:
        return "tuple";
    case AST_LIST:
    case AST_LIST_COMP:
        return "list";
    case AST_DICT:
    case AST_DICT_COMP:
        return "dict";
    case AST_SET:
    case AST_SET_COMP:
        return "set";
    case AST_GENERATOR_EXP:
        return "generator";
    case AST_LAMBDA:
        return "function";
    case AST_JOINED_STR:
    case AST_FORMATTED_VALUE:
        return "str";
    case AST_CONSTANT:
        return constants[node->Constant.value.kind];
    case AST_UNARY_OP:
        return check_is_constant(node) ? constants[node->UnaryOp.operand->Constant.value.kind] : NULL;
    default:
        return NULL;
    }
}

static void check_callee(Checker *checker, const AstNode *call) {
    const AstNode *func = call->Call.func;
    const char *type = check_infer_type(func);
    if (type && func->kind != AST_LAMBDA)
        check_warn(checker, func, "'%s' object is not callable; perhaps you missed a comma?", type);
}

static bool is_one_of(const char *text, const char *const *words, int count) {
    for (int i = 0; i < count; i++)
        if (strcmp(text, words[i]) == 0)
            return true;
    return false;
}

/* Warnings about value[slice] with a literal value. */
static void check_subscript(Checker *checker, const AstNode *node) {
    static const char *const no_items[] = {"NoneType", "bool", "ellipsis",  "int",     "float",
                                           "complex",  "set",  "generator", "function"};
    static const char *const sequences[] = {"str", "bytes", "tuple", "list"};
    const char *type = check_infer_type(node->Subscript.value);
    if (!type)
        return;
    if (is_one_of(type, no_items, 9)) {
        check_warn(checker, node->Subscript.value,
                   "'%s' object is not subscriptable; perhaps you missed a comma?", type);
        return;
    }
    const char *index = check_infer_type(node->Subscript.slice);
    if (index && is_one_of(type, sequences, 4) && strcmp(index, "int") != 0 && strcmp(index, "bool") != 0)
        check_warn(checker, node->Subscript.slice,
                   "%s indices must be integers or slices, not %s; perhaps you missed a comma?", type, index);
}

/* ---- expressions ---- */

static void check_keywords(Checker *checker, const AstNode *call, AstList keywords) {
    for (int i = 0; i < keywords.count && !checker->failed; i++) {
        const AstNode *keyword = keywords.items[i];
        if (!keyword->keyword.arg)
            continue;
        check_name(checker, call, keyword->keyword.arg, AST_CTX_STORE);
        for (int j = i + 1; j < keywords.count; j++)
            if (keywords.items[j]->keyword.arg == keyword->keyword.arg) {
                check_error(checker, keywords.items[j], "keyword argument repeated: %s",
                            keyword->keyword.arg);
                return;
            }
    }
}

static void check_arguments(Checker *checker, const AstNode *node, AstList args, AstList keywords) {
    check_keywords(checker, node, keywords);
    check_elements(checker, NULL, args, AST_CTX_LOAD);
    check_list(checker, keywords);
}

static void check_call(Checker *checker, AstNode *node) {
    check_keywords(checker, node, node->Call.keywords);
    check_callee(checker, node);
    check_opt(checker, node->Call.func);
    check_elements(checker, node, node->Call.args, AST_CTX_LOAD);
    check_list(checker, node->Call.keywords);
}

/* The parts of a comprehension that belong to its own unit. */
static void check_comprehension_unit(Checker *checker, AstNode *node, AstList generators) {
    for (int i = 0; i < generators.count && !checker->failed; i++) {
        AstNode *part = generators.items[i];
        check_opt(checker, part->comprehension.target);
        if (i)
            check_opt(checker, part->comprehension.iter);
        check_list(checker, part->comprehension.ifs);
    }
    check_opt(checker, node->ListComp.elt);
    if (node->kind == AST_DICT_COMP)
        check_opt(checker, node->DictComp.value);
}

/* Whether the comprehension awaits something: in any part but the first iterable. */
static bool check_is_async_comprehension(AstNode *node, AstList generators) {
    UnitSearch search = {.wants_yield = false};
    check_search(node->ListComp.elt, &search);
    if (node->kind == AST_DICT_COMP)
        check_search(node->DictComp.value, &search);
    for (int i = 0; i < generators.count; i++) {
        AstNode *part = generators.items[i];
        search.found |= part->comprehension.is_async;
        if (i)
            check_search(part->comprehension.iter, &search);
        for (int k = 0; k < part->comprehension.ifs.count; k++)
            check_search(part->comprehension.ifs.items[k], &search);
    }
    return search.found;
}

static void check_comprehension(Checker *checker, AstNode *node) {
    AstList generators = node->kind == AST_DICT_COMP ? node->DictComp.generators : node->ListComp.generators;
    check_opt(checker, generators.items[0]->comprehension.iter);
    if (node->kind != AST_GENERATOR_EXP && !unit_is_async(checker->unit) &&
        check_is_async_comprehension(node, generators))
        check_error(checker, node, "asynchronous comprehension outside of an asynchronous function");
    CheckUnit unit = {.outer = checker->unit, .kind = UNIT_COMPREHENSION, .node = node};
    checker->unit = &unit;
    check_comprehension_unit(checker, node, generators);
    checker->unit = unit.outer;
}

static void check_param_names(Checker *checker, const AstNode *place, AstList params) {
    for (int i = 0; i < params.count; i++)
        check_name(checker, place, params.items[i]->arg.arg, AST_CTX_STORE);
}

static void check_param_annotations(Checker *checker, AstList params) {
    for (int i = 0; i < params.count; i++)
        check_opt(checker, params.items[i]->arg.annotation);
}

/* Defaults and annotations, which belong to the unit around the function. */
static void check_params(Checker *checker, const AstNode *place, AstNode *node) {
    check_param_names(checker, place, node->arguments.posonlyargs);
    check_param_names(checker, place, node->arguments.args);
    check_param_names(checker, place, node->arguments.kwonlyargs);
    if (node->arguments.vararg)
        check_name(checker, place, node->arguments.vararg->arg.arg, AST_CTX_STORE);
    if (node->arguments.kwarg)
        check_name(checker, place, node->arguments.kwarg->arg.arg, AST_CTX_STORE);
    check_list(checker, node->arguments.defaults);
    check_list(checker, node->arguments.kw_defaults);
    check_param_annotations(checker, node->arguments.args);
    check_param_annotations(checker, node->arguments.posonlyargs);
    if (node->arguments.vararg) {
        AstNode *annotation = node->arguments.vararg->arg.annotation;
        check_opt(checker,
                  annotation && annotation->kind == AST_STARRED ? annotation->Starred.value : annotation);
    }
    check_param_annotations(checker, node->arguments.kwonlyargs);
    if (node->arguments.kwarg)
        check_opt(checker, node->arguments.kwarg->arg.annotation);
}

static void check_lambda(Checker *checker, AstNode *node) {
    check_params(checker, node, node->Lambda.args);
    CheckUnit unit = {.outer = checker->unit, .kind = UNIT_LAMBDA, .node = node};
    checker->unit = &unit;
    check_opt(checker, node->Lambda.body);
    checker->unit = unit.outer;
}

static void check_await(Checker *checker, AstNode *node) {
    if (!unit_is_function(checker->unit))
        check_error(checker, node, "'await' outside function");
    else if (!unit_is_async(checker->unit))
        check_error(checker, node, "'await' outside async function");
    check_opt(checker, node->Await.value);
}

static void check_yield(Checker *checker, AstNode *node) {
    if (!unit_is_function(checker->unit))
        check_error(checker, node, "'yield' outside function");
    else if (node->kind == AST_YIELD_FROM && checker->unit->kind == UNIT_ASYNC_FUNCTION)
        check_error(checker, node, "'yield from' inside async function");
    check_opt(checker, node->Yield.value);
}

static void check_starred(Checker *checker, const AstNode *node) {
    check_error(checker, node,
                node->Starred.ctx == AST_CTX_STORE ? "starred assignment target must be in a list or tuple"
                                                   : "can't use starred expression here");
}

/* ---- statements ---- */

static void check_function(Checker *checker, AstNode *node) {
    bool is_async = node->kind == AST_ASYNC_FUNCTION_DEF;
    check_list(checker, node->FunctionDef.decorator_list);
    check_params(checker, node, node->FunctionDef.args);
    check_opt(checker, node->FunctionDef.returns);
    check_name(checker, node, node->FunctionDef.name, AST_CTX_STORE);
    CheckUnit unit = {
        .outer = checker->unit, .kind = is_async ? UNIT_ASYNC_FUNCTION : UNIT_FUNCTION, .node = node};
    checker->unit = &unit;
    check_statements(checker, node->FunctionDef.body);
    checker->unit = unit.outer;
}

static void check_class(Checker *checker, AstNode *node) {
    check_list(checker, node->ClassDef.decorator_list);
    CheckUnit unit = {.outer = checker->unit, .kind = UNIT_CLASS, .node = node};
    checker->unit = &unit;
    check_statements(checker, node->ClassDef.body);
    checker->unit = unit.outer;
    check_arguments(checker, node, node->ClassDef.bases, node->ClassDef.keywords);
    check_name(checker, node, node->ClassDef.name, AST_CTX_STORE);
}

static void check_return(Checker *checker, AstNode *node) {
    if (!unit_is_function(checker->unit))
        check_error(checker, node, "'return' outside function");
    else if (node->Return.value && checker->unit->kind == UNIT_ASYNC_FUNCTION &&
             unit_is_generator(checker->unit))
        check_error(checker, node, "'return' with value in async generator");
    check_opt(checker, node->Return.value);
    if (!checker->failed)
        check_jump(checker, node, false);
}

/* An async statement must be in an async function. */
static void check_async(Checker *checker, const AstNode *node, const char *what) {
    if (checker->unit->kind != UNIT_ASYNC_FUNCTION)
        check_error(checker, node, "'async %s' outside async function", what);
}

static void check_for(Checker *checker, AstNode *node) {
    if (node->kind == AST_ASYNC_FOR)
        check_async(checker, node, "for");
    check_opt(checker, node->For.iter);
    if (checker->failed || !check_push_block(checker, BLOCK_LOOP, node))
        return;
    check_opt(checker, node->For.target);
    check_statements(checker, node->For.body);
    check_pop_block(checker);
    check_statements(checker, node->For.orelse);
}

static void check_while(Checker *checker, AstNode *node) {
    if (!check_push_block(checker, BLOCK_LOOP, node))
        return;
    check_opt(checker, node->While.test);
    check_statements(checker, node->While.body);
    check_pop_block(checker);
    check_statements(checker, node->While.orelse);
}

static void check_with(Checker *checker, AstNode *node) {
    int pushed = 0;
    if (node->kind == AST_ASYNC_WITH)
        check_async(checker, node, "with");
    for (int i = 0; i < node->With.items.count && !checker->failed; i++) {
        AstNode *item = node->With.items.items[i];
        check_opt(checker, item->withitem.context_expr);
        if (!checker->failed && check_push_block(checker, BLOCK_OTHER, node))
            pushed++;
        check_opt(checker, item->withitem.optional_vars);
    }
    check_statements(checker, node->With.body);
    checker->unit->block_count -= pushed;
}

static void check_handler(Checker *checker, AstNode *node) {
    check_opt(checker, node->ExceptHandler.type);
    if (node->ExceptHandler.name)
        check_name(checker, node, node->ExceptHandler.name, AST_CTX_STORE);
    if (!checker->failed)
        check_body_in(checker, BLOCK_OTHER, node, node->ExceptHandler.body);
}

static void check_handlers(Checker *checker, AstNode *node) {
    AstList handlers = node->Try.handlers;
    check_body_in(checker, BLOCK_OTHER, node, node->Try.body);
    BlockKind kind = node->kind == AST_TRY_STAR ? BLOCK_EXCEPT_STAR : BLOCK_OTHER;
    if (checker->failed || !check_push_block(checker, kind, node))
        return;
    for (int i = 0; i < handlers.count && !checker->failed; i++) {
        if (!handlers.items[i]->ExceptHandler.type && i + 1 < handlers.count)
            check_error(checker, handlers.items[i], "default 'except:' must be last");
        else
            check_handler(checker, handlers.items[i]);
    }
    if (checker->failed)
        return;
    check_pop_block(checker);
    check_statements(checker, node->Try.orelse);
}

static void check_try(Checker *checker, AstNode *node) {
    bool has_finally = node->Try.finalbody.count > 0;
    if (has_finally && !check_push_block(checker, BLOCK_OTHER, node))
        return;
    if (node->Try.handlers.count)
        check_handlers(checker, node);
    else
        check_statements(checker, node->Try.body);
    if (!has_finally || checker->failed)
        return;
    check_pop_block(checker);
    check_body_in(checker, BLOCK_OTHER, node, node->Try.finalbody);
}

static void check_assert(Checker *checker, AstNode *node) {
    if (node->Assert.test->kind == AST_TUPLE && node->Assert.test->Tuple.elts.count)
        check_warn(checker, node, "assertion is always true, perhaps remove parentheses?");
    ast_visit_children(node, check_node, checker);
}

/* ---- imports ---- */

static bool is_future_feature(const char *name) {
    static const char *const features[] = {
        "nested_scopes",  "generators",       "division",       "absolute_import", "with_statement",
        "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop",  "annotations"};
    return is_one_of(name, features, sizeof features / sizeof *features);
}

static bool is_future_import(const AstNode *node) {
    return node->kind == AST_IMPORT_FROM && node->ImportFrom.module &&
           strcmp(node->ImportFrom.module, "__future__") == 0 && node->ImportFrom.level == 0;
}

/* An error about a statement of which CPython knows no end. */
static void check_future_error(Checker *checker, const AstNode *node, const char *message) {
    check_error(checker, node, "%s", message);
    checker->diags->last->end_lineno = node->lineno;
    checker->diags->last->end_offset = 0;
}

static void check_future_names(Checker *checker, const AstNode *node) {
    for (int i = 0; i < node->ImportFrom.names.count; i++) {
        const AstNode *alias = node->ImportFrom.names.items[i];
        if (is_future_feature(alias->alias.name))
            continue;
        if (strcmp(alias->alias.name, "braces") == 0)
            check_future_error(checker, node, "not a chance");
        else
            check_future_error(checker, node,
                               arena_printf(checker->diags->arena, "future feature %.100s is not defined",
                                            alias->alias.name));
        return;
    }
}

/* The __future__ imports at the beginning of a module, after its docstring. */
static void check_future(Checker *checker, AstList body) {
    for (int i = 0; i < body.count; i++) {
        const AstNode *node = body.items[i];
        bool is_text = node->kind == AST_EXPR && node->Expr.value->kind == AST_CONSTANT &&
                       node->Expr.value->Constant.value.kind == AST_CONST_STR;
        if (is_future_import(node))
            check_future_names(checker, node);
        else if (!is_text || i)
            return;
        checker->future_lineno = node->lineno;
    }
}

static void check_import_from(Checker *checker, const AstNode *node) {
    if (is_future_import(node) && node->lineno > checker->future_lineno)
        check_error(checker, node, "from __future__ imports must occur at the beginning of the file");
    for (int i = 0; i < node->ImportFrom.names.count; i++) {
        const AstNode *alias = node->ImportFrom.names.items[i];
        check_name(checker, node, alias->alias.asname ? alias->alias.asname : alias->alias.name,
                   AST_CTX_STORE);
    }
}

static void check_import(Checker *checker, const AstNode *node) {
    for (int i = 0; i < node->Import.names.count; i++) {
        const AstNode *alias = node->Import.names.items[i];
        check_name(checker, node, alias->alias.asname ? alias->alias.asname : alias->alias.name,
                   AST_CTX_STORE);
    }
}

static void check_match(Checker *checker, AstNode *node) {
    check_opt(checker, node->Match.subject);
    for (int i = 0; i < node->Match.cases.count && !checker->failed; i++) {
        AstNode *block = node->Match.cases.items[i];
        check_case_pattern(checker, block->match_case.pattern,
                           block->match_case.guard || i + 1 == node->Match.cases.count);
        check_opt(checker, block->match_case.guard);
        check_statements(checker, block->match_case.body);
    }
}

/* ---- the walk ---- */

static void check_stmt(Checker *checker, AstNode *node) {
    switch (node->kind) {
    case AST_FUNCTION_DEF:
    case AST_ASYNC_FUNCTION_DEF:
        check_function(checker, node);
        break;
    case AST_CLASS_DEF:
        check_class(checker, node);
        break;
    case AST_RETURN:
        check_return(checker, node);
        break;
    case AST_BREAK:
        if (!check_jump(checker, node, true))
            check_error(checker, node, "'break' outside loop");
        break;
    case AST_CONTINUE:
        if (!check_jump(checker, node, true))
            check_error(checker, node, "'continue' not properly in loop");
        break;
    case AST_FOR:
    case AST_ASYNC_FOR:
        check_for(checker, node);
        break;
    case AST_WHILE:
        check_while(checker, node);
        break;
    case AST_WITH:
    case AST_ASYNC_WITH:
        check_with(checker, node);
        break;
    case AST_TRY:
    case AST_TRY_STAR:
        check_try(checker, node);
        break;
    case AST_MATCH:
        check_match(checker, node);
        break;
    case AST_ASSERT:
        check_assert(checker, node);
        break;
    case AST_IMPORT:
        check_import(checker, node);
        break;
    case AST_IMPORT_FROM:
        check_import_from(checker, node);
        break;
    case AST_ASSIGN: /* CPython compiles the value first */
        check_opt(checker, node->Assign.value);
        check_list(checker, node->Assign.targets);
        break;
    default:
        ast_visit_children(node, check_node, checker);
    }
}

static void check_expr(Checker *checker, AstNode *node) {
    switch (node->kind) {
    case AST_NAME:
        check_name(checker, node, node->Name.id, node->Name.ctx);
        break;
    case AST_ATTRIBUTE:
        check_opt(checker, node->Attribute.value);
        check_name(checker, node, node->Attribute.attr, node->Attribute.ctx);
        break;
    case AST_TUPLE:
        check_elements(checker, node, node->Tuple.elts, node->Tuple.ctx);
        break;
    case AST_LIST:
        check_elements(checker, node, node->List.elts, node->List.ctx);
        break;
    case AST_SET:
        check_elements(checker, node, node->Set.elts, AST_CTX_LOAD);
        break;
    case AST_CALL:
        check_call(checker, node);
        break;
    case AST_COMPARE:
        check_compare(checker, node, false);
        break;
    case AST_UNARY_OP:
        if (node->UnaryOp.op == AST_UNARY_NOT && node->UnaryOp.operand->kind == AST_COMPARE)
            check_compare(checker, node->UnaryOp.operand, true);
        else
            check_opt(checker, node->UnaryOp.operand);
        break;
    case AST_SUBSCRIPT:
        if (node->Subscript.ctx == AST_CTX_LOAD)
            check_subscript(checker, node);
        ast_visit_children(node, check_node, checker);
        break;
    case AST_LIST_COMP:
    case AST_SET_COMP:
    case AST_DICT_COMP:
    case AST_GENERATOR_EXP:
        check_comprehension(checker, node);
        break;
    case AST_LAMBDA:
        check_lambda(checker, node);
        break;
    case AST_AWAIT:
        check_await(checker, node);
        break;
    case AST_YIELD:
    case AST_YIELD_FROM:
        check_yield(checker, node);
        break;
    case AST_STARRED:
        check_starred(checker, node);
        break;
    default:
        ast_visit_children(node, check_node, checker);
    }
}

static void check_node(AstNode *node, void *data) {
    Checker *checker = data;
    if (checker->failed)
        return;
    if (ast_kinds[node->kind].group == AST_GROUP_STMT)
        check_stmt(checker, node);
    else
        check_expr(checker, node);
}

bool check_ast(const AstNode *tree, const Source *source, DiagList *diags) {
    CheckUnit unit = {.kind = UNIT_MODULE};
    Checker checker = {.source = source, .diags = diags, .unit = &unit};
    AstNode *root = (AstNode *)tree;
    if (tree->kind == AST_MODULE || tree->kind == AST_INTERACTIVE)
        check_future(&checker, tree->kind == AST_MODULE ? tree->Module.body : tree->Interactive.body);
    ast_visit_children(root, check_node, &checker);
    return !checker.failed;
}
