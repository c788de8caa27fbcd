/* mod_sre.c: module _sre: compiled patterns and their methods. mod_sre_match.c has their results. */
#include <stdlib.h>

#include "re.h"

cw_value re_text_slice(cw_ctx *cx, cw_value string, int64_t from, int64_t to) {
    if (CW_STR_CHECK(string))
        return cw_str_substring(cx, CW_AS_STR(string), from, to);
    if (CW_BYTES_EXACT(string)) {
        cw_bytes *bytes = CW_AS_BYTES(string);
        return from == 0 && to == bytes->len ? string : cw_bytes_new(cx, bytes->data + from, to - from);
    }
    cw_buffer buffer;
    if (cw_get_buffer(cx, string, &buffer, 0) < 0)
        return CW_MK_NULL;
    to = to > buffer.len ? buffer.len : to;
    return cw_bytes_new(cx, buffer.data + (from > to ? to : from), from > to ? 0 : to - from);
}

/* ---------------------------------------------------------------- compiling */

/* Names by number of group, and the view that is groupindex. */
static int64_t index_names(cw_ctx *cx, re_pattern *p, re_tree *t) {
    cw_value key, value;
    p->index_names = cw_tuple_alloc(cx, t->ngroups);
    for (int64_t i = 0; i < t->ngroups; i++)
        p->index_names->items[i] = CW_MK_NONE;
    for (int64_t pos = 0; cw_dict_next(t->names, &pos, &key, &value);)
        p->index_names->items[value.i] = key;
    p->names = cw_mappingproxy_new(cx, CW_MK_OBJ(t->names));
    return p->names.tag ? 0 : -1;
}

static cw_value pattern_of_tree(cw_ctx *cx, re_tree *t, cw_value text) {
    re_program *program = t ? re_build(cx, t) : NULL;
    if (!program)
        return CW_MK_NULL;
    re_pattern *p = cw_type_alloc(cx, &re_type_pattern);
    p->program = program;
    p->pattern = text;
    p->flags = t->flags;
    p->groups = program->ngroups;
    p->flags_value = CW_MK_INT(p->flags);
    p->groups_value = CW_MK_INT(p->groups);
    p->is_bytes = text.tag == CW_NONE ? -1 : !CW_STR_CHECK(text);
    return index_names(cx, p, t) < 0 ? CW_MK_NULL : CW_MK_OBJ(p);
}

/* compile(pattern, flags) */
CW_FN(sre_compile) {
    int64_t flags;
    if (cw_int_as_c_int(cx, args[1], &flags) < 0)
        return CW_MK_NULL;
    return pattern_of_tree(cx, re_parse(cx, args[0], flags), args[0]);
}

/* compile_phrases(phrases, flags): one pattern in which phrase number n is group n. Groups inside a phrase
 * are counted from one again, as CPython's Scanner does. */
CW_FN(sre_compile_phrases) {
    int64_t flags, most = 0, n = cw_sequence_fast_len(args[0]);
    if (cw_int_as_c_int(cx, args[1], &flags) < 0)
        return CW_MK_NULL;
    re_tree *t = re_tree_new(cx, flags);
    re_node *branch = re_node_new(cx, RE_BRANCH, 0);
    branch->branches = cw_alloc(cx, (n + 1) * (int64_t)sizeof *branch->branches);
    branch->nbranches = n;
    for (int64_t i = 0; i < n; i++) {
        cw_value message;
        re_node *group = re_node_new(cx, RE_GROUP, 0);
        re_tree *phrase = re_parse(cx, cw_sequence_fast_get(args[0], i), flags);
        if (!phrase)
            return CW_MK_NULL;
        most = phrase->ngroups > most ? phrase->ngroups : most;
        group->group = (int32_t)re_open_group(cx, t, CW_MK_NULL, &message);
        group->body = t->groups[group->group] = phrase->body;
        branch->branches[i] = re_seq_new(cx);
        re_seq_append(branch->branches[i], group);
    }
    t->body = re_seq_new(cx);
    re_seq_append(t->body, branch);
    t->ngroups = most > t->ngroups ? most : t->ngroups;
    return pattern_of_tree(cx, t, CW_MK_NONE);
}

/* ---------------------------------------------------------------- starting a search */

static int64_t check_kind(cw_ctx *cx, const re_pattern *p, const re_state *s) {
    if (p->is_bytes == 1 && !s->is_bytes)
        return cw_raise_i(cx, &cw_type_TypeError, "cannot use a bytes pattern on a string-like object");
    if (p->is_bytes == 0 && s->is_bytes)
        return cw_raise_i(cx, &cw_type_TypeError, "cannot use a string pattern on a bytes-like object");
    return 0;
}

static int64_t begin(cw_ctx *cx, re_pattern *p, re_state *s, cw_value string, int64_t pos, int64_t endpos) {
    return re_state_begin(cx, s, p->program, string, pos, endpos) < 0 ? -1 : check_kind(cx, p, s);
}

/* (string, pos=0, endpos=sys.maxsize) */
static int64_t text_arguments(cw_ctx *cx, const char *name, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames, cw_value *string, int64_t *pos, int64_t *endpos) {
    static const char *const names[] = {"string", "pos", "endpos", NULL};
    cw_value v[3] = {args[0]};
    *pos = 0;
    *endpos = INT64_MAX;
    if (nargs != 1 || kwnames) {
        if (cw_args_parse(cx, name, args, nargs, kwnames, names, 1, -1, v) < 0)
            return -1;
        if ((v[1].tag && cw_int_as_i64(cx, v[1], pos) < 0) ||
            (v[2].tag && cw_int_as_i64(cx, v[2], endpos) < 0))
            return -1;
    }
    *string = v[0];
    return 0;
}

enum { HOW_MATCH, HOW_FULLMATCH, HOW_SEARCH };

static cw_value find_one(cw_ctx *cx, re_pattern *p, const char *name, int how, const cw_value *args,
                         int64_t nargs, cw_tuple *kwnames) {
    re_state s;
    cw_value string, result = CW_MK_NONE;
    int64_t pos, endpos;
    if (text_arguments(cx, name, args, nargs, kwnames, &string, &pos, &endpos) < 0 ||
        begin(cx, p, &s, string, pos, endpos) < 0)
        return CW_MK_NULL;
    s.match_all = how == HOW_FULLMATCH;
    int64_t found = how == HOW_SEARCH ? re_state_search(cx, &s) : re_state_match(cx, &s);
    if (found)
        result = found > 0 ? re_match_new(cx, p, &s) : CW_MK_NULL;
    re_state_end(&s);
    return result;
}

CW_FN(pattern_match) {
    return find_one(cx, self.p, "match", HOW_MATCH, args, nargs, kwnames);
}

CW_FN(pattern_fullmatch) {
    return find_one(cx, self.p, "fullmatch", HOW_FULLMATCH, args, nargs, kwnames);
}

CW_FN(pattern_search) {
    return find_one(cx, self.p, "search", HOW_SEARCH, args, nargs, kwnames);
}

/* ---------------------------------------------------------------- all matches */

/* The next match goes on behind this one; after an empty one the next at the same place must not be empty. */
static void step(re_state *s) {
    s->must_advance = s->match_end == s->start;
    s->start = s->match_end;
}

/* Text of a group of the present match: missing for a group without one. */
static cw_value state_group(cw_ctx *cx, re_state *s, int64_t group, cw_value missing) {
    int64_t from = s->marks[2 * (group - 1)], to = s->marks[2 * (group - 1) + 1];
    return from < 0 || to < from ? missing : re_text_slice(cx, s->string, from, to);
}

/* What findall gives for a match. */
static cw_value found_item(cw_ctx *cx, re_pattern *p, re_state *s, cw_value empty) {
    if (p->groups == 0)
        return re_text_slice(cx, s->string, s->start, s->match_end);
    if (p->groups == 1)
        return state_group(cx, s, 1, empty);
    cw_tuple *t = cw_tuple_alloc(cx, p->groups);
    for (int64_t i = 0; i < p->groups; i++)
        if (!(t->items[i] = state_group(cx, s, i + 1, empty)).tag)
            return CW_MK_NULL;
    return CW_MK_OBJ(t);
}

CW_FN(pattern_findall) {
    re_state s;
    cw_value string, list = cw_list_new(cx, 0);
    int64_t pos, endpos, found;
    if (text_arguments(cx, "findall", args, nargs, kwnames, &string, &pos, &endpos) < 0 ||
        begin(cx, self.p, &s, string, pos, endpos) < 0)
        return CW_MK_NULL;
    cw_value empty = re_text_slice(cx, string, 0, 0);
    while ((found = re_state_search(cx, &s)) > 0) {
        cw_value item = found_item(cx, self.p, &s, empty);
        if (!item.tag || cw_list_append(cx, list.p, item) < 0) {
            found = -1;
            break;
        }
        step(&s);
    }
    re_state_end(&s);
    return found < 0 ? CW_MK_NULL : list;
}

static int64_t split_into(cw_ctx *cx, re_pattern *p, re_state *s, int64_t maxsplit, cw_list *list) {
    int64_t last = s->start, found;
    for (int64_t n = 0; maxsplit == 0 || n < maxsplit; n++) {
        if ((found = re_state_search(cx, s)) < 0)
            return -1;
        if (!found)
            break;
        cw_value part = re_text_slice(cx, s->string, last, s->start);
        if (!part.tag || cw_list_append(cx, list, part) < 0)
            return -1;
        for (int64_t i = 1; i <= p->groups; i++) {
            part = state_group(cx, s, i, CW_MK_NONE);
            if (!part.tag || cw_list_append(cx, list, part) < 0)
                return -1;
        }
        last = s->match_end;
        step(s);
    }
    cw_value rest = re_text_slice(cx, s->string, last, s->end);
    return rest.tag ? cw_list_append(cx, list, rest) : -1;
}

CW_FN(pattern_split) {
    static const char *const names[] = {"string", "maxsplit", NULL};
    re_state s;
    cw_value v[2], list = cw_list_new(cx, 0);
    int64_t maxsplit = 0;
    if (cw_args_parse(cx, "split", args, nargs, kwnames, names, 1, -1, v) < 0 ||
        (v[1].tag && cw_int_as_i64(cx, v[1], &maxsplit) < 0) || begin(cx, self.p, &s, v[0], 0, INT64_MAX) < 0)
        return CW_MK_NULL;
    int64_t status = split_into(cx, self.p, &s, maxsplit, list.p);
    re_state_end(&s);
    return status < 0 ? CW_MK_NULL : list;
}

/* ---------------------------------------------------------------- sub */

typedef struct substitution {
    re_pattern *pattern;
    cw_value filter; /* a callable or a literal text */
    int64_t callable;
    re_template *template; /* or NULL */
    cw_list *parts;        /* of the result */
    int64_t n;             /* replacements made */
} substitution;

/* The filter of a replacement: callable, literal text, or text with references. */
static int64_t substitution_begin(cw_ctx *cx, substitution *sub, cw_value repl) {
    sub->filter = repl;
    sub->callable = cw_is_callable(cx, repl);
    if (sub->callable)
        return 0;
    cw_buffer buffer = {.data = NULL};
    if (CW_STR_CHECK(repl)) {
        cw_str *text = CW_AS_STR(repl);
        if (cw_text_find_char(text->data, text->kind, text->len, '\\') < 0)
            return 0;
    } else if (cw_type_of(repl)->getbuffer) {
        if (cw_get_buffer(cx, repl, &buffer, 0) < 0)
            return -1;
        if (!memchr(buffer.data, '\\', (size_t)buffer.len))
            return 0;
    }
    if (cw_hash(cx, repl) == -1) /* CPython looks it up in a cache */
        return -1;
    sub->template = re_template_parse(cx, sub->pattern, repl);
    if (sub->template && !sub->template->ngroups && sub->template->parts->len <= 1) {
        sub->filter = sub->template->parts->len ? sub->template->parts->items[0] : CW_MK_NONE;
        sub->template = NULL;
        return 0;
    }
    return sub->template ? 0 : -1;
}

static cw_value replacement(cw_ctx *cx, substitution *sub, re_state *s) {
    if (!sub->callable && !sub->template)
        return sub->filter;
    cw_value match = re_match_new(cx, sub->pattern, s);
    if (!match.tag)
        return match;
    return sub->template ? re_template_expand(cx, sub->template, match.p) : cw_call1(cx, sub->filter, match);
}

static int64_t add_slice(cw_ctx *cx, substitution *sub, re_state *s, int64_t from, int64_t to) {
    if (from >= to)
        return 0;
    cw_value part = re_text_slice(cx, s->string, from, to);
    return part.tag ? cw_list_append(cx, sub->parts, part) : -1;
}

static int64_t substitute(cw_ctx *cx, substitution *sub, re_state *s, int64_t count) {
    int64_t at = 0, found;
    while (count == 0 || sub->n < count) {
        if ((found = re_state_search(cx, s)) < 0)
            return -1;
        if (!found)
            break;
        if (add_slice(cx, sub, s, at, s->start) < 0)
            return -1;
        cw_value item = replacement(cx, sub, s);
        if (!item.tag || (item.tag != CW_NONE && cw_list_append(cx, sub->parts, item) < 0))
            return -1;
        at = s->match_end;
        sub->n++;
        step(s);
    }
    return add_slice(cx, sub, s, at, s->end);
}

/* sub and subn: the new text, and how many replacements in *n. */
static cw_value do_sub(cw_ctx *cx, re_pattern *p, const char *name, const cw_value *args, int64_t nargs,
                       cw_tuple *kwnames, int64_t *n) {
    static const char *const names[] = {"repl", "string", "count", NULL};
    re_state s;
    substitution sub = {.pattern = p, .parts = cw_list_new(cx, 0).p};
    cw_value v[3], result = CW_MK_NULL;
    int64_t count = 0;
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 2, -1, v) < 0 ||
        (v[2].tag && cw_int_as_i64(cx, v[2], &count) < 0) || substitution_begin(cx, &sub, v[0]) < 0 ||
        begin(cx, p, &s, v[1], 0, INT64_MAX) < 0)
        return result;
    if (substitute(cx, &sub, &s, count) == 0) {
        cw_value empty = re_text_slice(cx, s.string, 0, 0);
        result = sub.parts->len ? cw_call_method1(cx, empty, "join", CW_MK_OBJ(sub.parts)) : empty;
    }
    re_state_end(&s);
    *n = sub.n;
    return result;
}

CW_FN(pattern_sub) {
    int64_t n;
    return do_sub(cx, self.p, "sub", args, nargs, kwnames, &n);
}

CW_FN(pattern_subn) {
    int64_t n;
    cw_value result = do_sub(cx, self.p, "subn", args, nargs, kwnames, &n);
    return result.tag ? cw_tuple2(cx, result, CW_MK_INT(n)) : result;
}

/* ---------------------------------------------------------------- the object */

CW_FN(pattern_self) {
    return self;
}

/* re.compile('...', re.IGNORECASE|0x1000) */
static cw_value pattern_repr(cw_ctx *cx, cw_value self) {
    static const struct {
        const char *name;
        int64_t flag;
    } names[] = {{"re.TEMPLATE", RE_TEMPLATE},   {"re.IGNORECASE", RE_IGNORECASE}, {"re.LOCALE", RE_LOCALE},
                 {"re.MULTILINE", RE_MULTILINE}, {"re.DOTALL", RE_DOTALL},         {"re.UNICODE", RE_UNICODE},
                 {"re.VERBOSE", RE_VERBOSE},     {"re.DEBUG", RE_DEBUG},           {"re.ASCII", RE_ASCII}};
    re_pattern *p = self.p;
    int64_t flags = p->flags;
    if (p->is_bytes != 1 && (flags & RE_TYPE_FLAGS) == RE_UNICODE)
        flags &= ~RE_UNICODE;
    char text[200] = "";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (!(flags & names[i].flag))
            continue;
        strcat(strcat(text, *text ? "|" : ", "), names[i].name);
        flags &= ~names[i].flag;
    }
    if (flags)
        snprintf(text + strlen(text), 32, "%s0x%lx", *text ? "|" : ", ", (unsigned long)flags);
    return cw_str_format(cx, "re.compile(%.200R%s)", &p->pattern, text);
}

static int64_t pattern_hash(cw_ctx *cx, cw_value self) {
    re_pattern *p = self.p;
    int64_t hash = cw_hash(cx, p->pattern);
    if (hash == -1)
        return -1;
    hash ^= p->flags * 1000003 ^ p->is_bytes ^ p->groups << 7;
    return hash == -1 ? -2 : hash;
}

static cw_value pattern_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if ((op != CW_CMP_EQ && op != CW_CMP_NE) || !CW_IS_EXACT(b, &re_type_pattern))
        return CW_MK_NOTIMPLEMENTED;
    re_pattern *p = a.p, *q = b.p;
    int64_t equal = p == q;
    if (!equal && p->flags == q->flags && p->is_bytes == q->is_bytes && p->groups == q->groups &&
        p->pattern.tag != CW_NONE) {
        equal = cw_equal(cx, p->pattern, q->pattern);
        if (equal < 0)
            return CW_MK_NULL;
    }
    return CW_MK_BOOL(op == CW_CMP_EQ ? equal : !equal);
}

/* ---------------------------------------------------------------- scanners */

typedef struct re_scanner {
    cw_type *type;
    cw_value pattern, string;
    int64_t pos, start, end, must_advance; /* start -1: no more */
} re_scanner;

CW_FN(pattern_scanner) {
    re_state s;
    cw_value string;
    int64_t pos, endpos;
    if (text_arguments(cx, "scanner", args, nargs, kwnames, &string, &pos, &endpos) < 0 ||
        begin(cx, self.p, &s, string, pos, endpos) < 0)
        return CW_MK_NULL;
    re_scanner *scanner = cw_type_alloc(cx, &re_type_scanner);
    scanner->pattern = self;
    scanner->string = string;
    scanner->pos = scanner->start = s.start;
    scanner->end = s.end;
    return CW_MK_OBJ(scanner);
}

static cw_value scanner_next(cw_ctx *cx, re_scanner *scanner, int how) {
    re_state s;
    if (scanner->start < 0)
        return CW_MK_NONE;
    if (begin(cx, scanner->pattern.p, &s, scanner->string, scanner->pos, scanner->end) < 0)
        return CW_MK_NULL;
    s.start = scanner->start;
    s.must_advance = scanner->must_advance;
    int64_t found = how == HOW_SEARCH ? re_state_search(cx, &s) : re_state_match(cx, &s);
    cw_value match = CW_MK_NONE;
    if (found)
        match = found > 0 ? re_match_new(cx, scanner->pattern.p, &s) : CW_MK_NULL;
    step(&s);
    scanner->start = found > 0 ? s.start : -1;
    scanner->must_advance = s.must_advance;
    re_state_end(&s);
    return match;
}

CW_FN(scanner_match) {
    return scanner_next(cx, self.p, HOW_MATCH);
}

CW_FN(scanner_search) {
    return scanner_next(cx, self.p, HOW_SEARCH);
}

CW_FN(pattern_finditer) {
    cw_value scanner = pattern_scanner(cx, self, args, nargs, kwnames);
    cw_value search = scanner.tag ? cw_object_getattr(cx, scanner, cw_str_intern(cx, "search")) : scanner;
    return search.tag ? cw_callable_iterator_new(cx, search, CW_MK_NONE) : search;
}

static const cw_method_def scanner_methods[] = {CW_M0("match", scanner_match),
                                                CW_M0("search", scanner_search), CW_M_END};
static const cw_member_def scanner_members[] = {{"pattern", offsetof(re_scanner, pattern), 1}, {NULL, 0, 0}};

cw_type re_type_scanner = {.type = &cw_type_type,
                           .name = "_sre.SRE_Scanner",
                           .base = &cw_type_object,
                           .basicsize = sizeof(re_scanner),
                           .methods = scanner_methods,
                           .members = scanner_members};

static const cw_method_def pattern_methods[] = {CW_MK("match", pattern_match),
                                                CW_MK("fullmatch", pattern_fullmatch),
                                                CW_MK("search", pattern_search),
                                                CW_MK("sub", pattern_sub),
                                                CW_MK("subn", pattern_subn),
                                                CW_MK("findall", pattern_findall),
                                                CW_MK("split", pattern_split),
                                                CW_MK("finditer", pattern_finditer),
                                                CW_MK("scanner", pattern_scanner),
                                                CW_M0("__copy__", pattern_self),
                                                CW_M1("__deepcopy__", pattern_self),
                                                CW_CLASS_GETITEM,
                                                CW_M_END};
static const cw_member_def pattern_members[] = {{"pattern", offsetof(re_pattern, pattern), 1},
                                                {"flags", offsetof(re_pattern, flags_value), 1},
                                                {"groups", offsetof(re_pattern, groups_value), 1},
                                                {"groupindex", offsetof(re_pattern, names), 1},
                                                {NULL, 0, 0}};

cw_type re_type_pattern = {.type = &cw_type_type,
                           .name = "re.Pattern",
                           .doc = "Compiled regular expression object.",
                           .base = &cw_type_object,
                           .basicsize = sizeof(re_pattern),
                           .weaklist_offset = -1,
                           .methods = pattern_methods,
                           .members = pattern_members,
                           .repr = pattern_repr,
                           .hash = pattern_hash,
                           .compare = pattern_compare};

/* ---------------------------------------------------------------- the module */

/* Helpers of CPython's compiler, for its tests. */
CW_FN(sre_ascii_tolower) {
    int64_t c;
    return cw_int_as_c_int(cx, args[0], &c) < 0 ? CW_MK_NULL : CW_MK_INT(re_fold(RE_FOLD_ASCII, (uint32_t)c));
}

CW_FN(sre_unicode_tolower) {
    int64_t c;
    return cw_int_as_c_int(cx, args[0], &c) < 0 ? CW_MK_NULL
                                                : CW_MK_INT(re_fold(RE_FOLD_UNICODE, (uint32_t)c));
}

CW_FN(sre_ascii_iscased) {
    int64_t c;
    return cw_int_as_c_int(cx, args[0], &c) < 0 ? CW_MK_NULL : CW_MK_BOOL(re_is_cased((uint32_t)c, RE_ASCII));
}

CW_FN(sre_unicode_iscased) {
    int64_t c;
    return cw_int_as_c_int(cx, args[0], &c) < 0 ? CW_MK_NULL
                                                : CW_MK_BOOL(re_is_cased((uint32_t)c, RE_UNICODE));
}

static const cw_method_def sre_functions[] = {CW_M1("ascii_tolower", sre_ascii_tolower),
                                              CW_M1("unicode_tolower", sre_unicode_tolower),
                                              CW_M1("ascii_iscased", sre_ascii_iscased),
                                              CW_M1("unicode_iscased", sre_unicode_iscased),
                                              CW_MN("compile", sre_compile, 2, 2),
                                              CW_MN("compile_phrases", sre_compile_phrases, 2, 2),
                                              CW_M_END};

static int64_t sre_exec(cw_ctx *cx, cw_module *m) {
    return cw_module_set(cx, m, "Pattern", CW_MK_OBJ(&re_type_pattern)) < 0 ||
                   cw_module_set(cx, m, "Match", CW_MK_OBJ(&re_type_match)) < 0 ||
                   cw_module_set(cx, m, "MAXREPEAT", CW_MK_INT(RE_MAX_REPEAT)) < 0
               ? -1
               : cw_module_set(cx, m, "MAXGROUPS", CW_MK_INT(RE_MAX_GROUPS));
}

const cw_native_module cw_native__sre = {"_sre", sre_functions, sre_exec, NULL};
