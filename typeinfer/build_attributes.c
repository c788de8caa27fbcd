/* build_attributes.c: the attributes that instances of a class get slots for.
 *
 * That is a prediction: what is not among them goes to the instance's dict, and typed copies test whether the
 * class was made with these slots. The names in a constant __slots__ are all there are. Otherwise they are,
 * in this order: what methods store through their first parameter, those of __init__ first; what functions of
 * the module store through a variable that they set to an instance of the class; what the class body
 * annotates. That comes first in a class with decorators and without an __init__: a decorator may make one
 * that stores it.
 */
#include "typeinfer/build_internal.h"

#include <stdlib.h>
#include <string.h>

typedef struct Attributes {
    Builder *b;
    IrFunc *f;
    int32_t cap;
    const char *self; /* first parameter of the method */
    const char *private_class;
} Attributes;

/* ---- stored by methods ---- */

static void build_add_attribute(Attributes *a, const char *name) {
    IrFunc *f = a->f;
    if (!strcmp(name, "__class__") || !strcmp(name, "__dict__")) /* data descriptors of every class */
        return;
    for (int32_t i = 0; i < f->nattributes; i++)
        if (f->attributes[i] == name)
            return;
    if (f->nattributes == a->cap) {
        int32_t cap = a->cap ? a->cap * 2 : 8;
        f->attributes = arena_grow(a->b->bm->arena, f->attributes, sizeof *f->attributes * (size_t)a->cap,
                                   sizeof *f->attributes * (size_t)cap);
        a->cap = cap;
    }
    f->attributes[f->nattributes++] = name;
}

/* Every store to an attribute of self below the node, nested functions excepted. */
static void build_visit_attribute(AstNode *node, void *data) {
    Attributes *a = data;
    switch ((AstKind)node->kind) {
    case AST_FUNCTION_DEF:
    case AST_ASYNC_FUNCTION_DEF:
    case AST_LAMBDA:
    case AST_CLASS_DEF:
        return;
    case AST_ATTRIBUTE:
        if (node->Attribute.ctx == AST_CTX_STORE && node->Attribute.value->kind == AST_NAME &&
            node->Attribute.value->Name.id == a->self)
            build_add_attribute(a, scope_mangle(a->b->bm->names, a->private_class, node->Attribute.attr));
        break;
    default:
        break;
    }
    ast_visit_children(node, build_visit_attribute, a);
}

static bool build_has_decorator(const AstNode *function, const char *name) {
    for (int i = 0; i < function->FunctionDef.decorator_list.count; i++) {
        const AstNode *decorator = function->FunctionDef.decorator_list.items[i];
        if (decorator->kind == AST_NAME && strcmp(decorator->Name.id, name) == 0)
            return true;
    }
    return false;
}

static void build_method_attributes(Attributes *a, const AstNode *method) {
    const AstNode *args = method->FunctionDef.args;
    AstList params = args->arguments.posonlyargs.count ? args->arguments.posonlyargs : args->arguments.args;
    if (params.count == 0 || build_has_decorator(method, "staticmethod") ||
        build_has_decorator(method, "classmethod"))
        return;
    a->self = params.items[0]->arg.arg;
    for (int i = 0; i < method->FunctionDef.body.count; i++)
        build_visit_attribute(method->FunctionDef.body.items[i], a);
}

/* ---- stored from outside ---- */

/* A variable of the function that is being looked at, set to what a call of that name returns. */
typedef struct MadeVariable {
    const char *variable, *class_name;
} MadeVariable;

typedef struct OutsideScan {
    Builder *b;
    MadeVariable *made;
    int nmade;
} OutsideScan;

static void build_add_outside(OutsideScan *scan, const char *class_name, const char *attribute) {
    BuildModule *bm = scan->b->bm;
    if (!strncmp(attribute, "__", 2)) /* private or special */
        return;
    size_t size = sizeof *bm->outside * (size_t)bm->outside_count;
    bm->outside = arena_grow(bm->arena, bm->outside, size, size + sizeof *bm->outside);
    bm->outside[bm->outside_count++] = (OutsideAttribute){class_name, attribute};
}

static void build_add_made(OutsideScan *scan, const AstNode *target, const AstNode *value) {
    if (target->kind != AST_NAME || !value || value->kind != AST_CALL || value->Call.func->kind != AST_NAME)
        return;
    Arena *arena = scan->b->bm->arena;
    size_t size = sizeof *scan->made * (size_t)scan->nmade;
    scan->made = arena_grow(arena, scan->made, size, size + sizeof *scan->made);
    scan->made[scan->nmade++] = (MadeVariable){target->Name.id, value->Call.func->Name.id};
}

static void build_visit_outside(AstNode *node, void *data) {
    OutsideScan *scan = data, inner = {.b = scan->b};
    switch ((AstKind)node->kind) {
    case AST_FUNCTION_DEF:
    case AST_ASYNC_FUNCTION_DEF:
    case AST_LAMBDA:
        ast_visit_children(node, build_visit_outside, &inner);
        return;
    case AST_ASSIGN:
        for (int i = 0; i < node->Assign.targets.count; i++)
            build_add_made(scan, node->Assign.targets.items[i], node->Assign.value);
        break;
    case AST_ANN_ASSIGN:
        build_add_made(scan, node->AnnAssign.target, node->AnnAssign.value);
        break;
    case AST_ATTRIBUTE:
        if (node->Attribute.ctx != AST_CTX_STORE || node->Attribute.value->kind != AST_NAME)
            break;
        for (int i = 0; i < scan->nmade; i++)
            if (scan->made[i].variable == node->Attribute.value->Name.id)
                build_add_outside(scan, scan->made[i].class_name, node->Attribute.attr);
        break;
    default:
        break;
    }
    ast_visit_children(node, build_visit_outside, scan);
}

static void build_outside_attributes(Attributes *a, const AstNode *class_def) {
    BuildModule *bm = a->b->bm;
    if (!bm->outside_known) {
        OutsideScan scan = {.b = a->b};
        bm->outside_known = true;
        ast_visit_children((AstNode *)bm->tree, build_visit_outside, &scan);
    }
    for (int i = 0; i < bm->outside_count; i++)
        if (bm->outside[i].class_name == class_def->ClassDef.name)
            build_add_attribute(a, bm->outside[i].attribute);
}

/* ---- declared ---- */

static bool build_is_class_variable(const AstNode *annotation) {
    if (annotation->kind == AST_SUBSCRIPT)
        annotation = annotation->Subscript.value;
    const char *name = annotation->kind == AST_NAME        ? annotation->Name.id
                       : annotation->kind == AST_ATTRIBUTE ? annotation->Attribute.attr
                                                           : "";
    return !strcmp(name, "ClassVar");
}

/* name: type. With a value only where a decorator may make it a field of a data class. */
static void build_declared_attributes(Attributes *a, const AstNode *class_def) {
    AstList body = class_def->ClassDef.body;
    for (int i = 0; i < body.count; i++) {
        const AstNode *s = body.items[i];
        if (s->kind != AST_ANN_ASSIGN || s->AnnAssign.target->kind != AST_NAME ||
            (s->AnnAssign.value && !class_def->ClassDef.decorator_list.count) ||
            build_is_class_variable(s->AnnAssign.annotation))
            continue;
        const char *name = s->AnnAssign.target->Name.id;
        build_add_attribute(a, scope_mangle(a->b->bm->names, a->private_class, name));
    }
}

/* Its decorators may give the class an __init__ that takes what the body annotates. */
static bool build_has_made_init(const AstNode *class_def) {
    AstList body = class_def->ClassDef.body;
    for (int i = 0; i < body.count; i++)
        if (body.items[i]->kind == AST_FUNCTION_DEF && !strcmp(body.items[i]->FunctionDef.name, "__init__"))
            return false;
    return class_def->ClassDef.decorator_list.count > 0;
}

/* ---- __slots__ ---- */

/* The value of the only `__slots__ = ...` in the body, NULL: there is none, or another statement. */
static const AstNode *build_find_slots(const AstNode *class_def) {
    AstList body = class_def->ClassDef.body;
    const AstNode *found = NULL;
    for (int i = 0; i < body.count; i++) {
        const AstNode *s = body.items[i];
        if (s->kind != AST_ASSIGN || s->Assign.targets.count != 1 ||
            s->Assign.targets.items[0]->kind != AST_NAME ||
            strcmp(s->Assign.targets.items[0]->Name.id, "__slots__"))
            continue;
        if (found)
            return NULL;
        found = s->Assign.value;
    }
    return found;
}

static int build_compare_names(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Constant names become the attributes, in the order in which the runtime lays them out. */
static bool build_slots(Attributes *a, const AstNode *class_def) {
    const AstNode *value = build_find_slots(class_def);
    AstList items = !value                     ? (AstList){NULL, 0}
                    : value->kind == AST_TUPLE ? value->Tuple.elts
                    : value->kind == AST_LIST  ? value->List.elts
                                               : (AstList){(AstNode **)&value, 1};
    for (int i = 0; i < items.count; i++) {
        const AstNode *e = items.items[i];
        if (e->kind != AST_CONSTANT || e->Constant.value.kind != AST_CONST_STR ||
            strlen(e->Constant.value.text) != (size_t)e->Constant.value.length ||
            !strcmp(e->Constant.value.text, "__dict__") || !strcmp(e->Constant.value.text, "__weakref__"))
            return false;
    }
    for (int i = 0; i < items.count; i++) {
        const char *name = intern_str(a->b->bm->names, items.items[i]->Constant.value.text);
        build_add_attribute(a, scope_mangle(a->b->bm->names, a->private_class, name));
    }
    if (a->f->nattributes)
        qsort(a->f->attributes, (size_t)a->f->nattributes, sizeof *a->f->attributes, build_compare_names);
    return value != NULL;
}

void build_class_attributes(Builder *b, IrFunc *f, const AstNode *class_def) {
    Attributes a = {.b = b, .f = f, .private_class = class_def->ClassDef.name};
    AstList body = class_def->ClassDef.body;
    f->has_slots = build_slots(&a, class_def);
    f->nassigned = f->nattributes;
    if (f->has_slots)
        return;
    bool is_made = build_has_made_init(class_def);
    if (is_made)
        build_declared_attributes(&a, class_def);
    f->nfields = f->nattributes;
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < body.count; i++) {
            const AstNode *s = body.items[i];
            if (s->kind != AST_FUNCTION_DEF && s->kind != AST_ASYNC_FUNCTION_DEF)
                continue;
            bool is_init = strcmp(s->FunctionDef.name, "__init__") == 0;
            if (is_init == (pass == 0))
                build_method_attributes(&a, s);
        }
    build_outside_attributes(&a, class_def);
    f->nassigned = f->nattributes;
    if (!is_made)
        build_declared_attributes(&a, class_def);
}
