/* mod_pwd.c: modules pwd and grp: the users and groups that the system knows. */
#include <errno.h>
#include <grp.h>
#include <pwd.h>

#include "containers.h"
#include "file.h"
#include "structseq.h"

#define FIELD(index, name) STRUCTSEQ_FIELD(index, name, NULL)
static const cw_getset_def user_fields[] = {
    FIELD(0, "pw_name"),  FIELD(1, "pw_passwd"), FIELD(2, "pw_uid"),   FIELD(3, "pw_gid"),
    FIELD(4, "pw_gecos"), FIELD(5, "pw_dir"),    FIELD(6, "pw_shell"), {0}};
static const cw_getset_def group_fields[] = {
    FIELD(0, "gr_name"), FIELD(1, "gr_passwd"), FIELD(2, "gr_gid"), FIELD(3, "gr_mem"), {0}};
static structseq_type user_type = {{STRUCTSEQ_SLOTS("struct_passwd", "pwd", user_fields, NULL)}, 7, 7};
static structseq_type group_type = {{STRUCTSEQ_SLOTS("struct_group", "grp", group_fields, NULL)}, 4, 4};

static cw_value text(cw_ctx *cx, const char *s) {
    return s ? cw_fs_decode(cx, s) : CW_MK_NONE;
}

static cw_value user_value(cw_ctx *cx, const struct passwd *p) {
    cw_value v[7] = {text(cx, p->pw_name), text(cx, p->pw_passwd), CW_MK_INT(p->pw_uid),
                     CW_MK_INT(p->pw_gid), text(cx, p->pw_gecos),  text(cx, p->pw_dir),
                     text(cx, p->pw_shell)};
    return structseq_build(cx, &user_type, v);
}

static cw_value group_value(cw_ctx *cx, const struct group *g) {
    cw_value members = cw_list_new(cx, 0);
    for (char **m = g->gr_mem; *m; m++)
        cw_list_append(cx, members.p, text(cx, *m));
    cw_value v[4] = {text(cx, g->gr_name), text(cx, g->gr_passwd), CW_MK_INT(g->gr_gid), members};
    return structseq_build(cx, &group_type, v);
}

static cw_value not_found(cw_ctx *cx, const char *function, const char *what, cw_value key) {
    cw_value message = cw_str_format(cx, "%s(): %s not found: %R", function, what, &key);
    return message.tag ? cw_raise_with_args(cx, &cw_type_KeyError, &message, 1) : message;
}

/* A name as C text; NULL with an exception. */
static const char *name_argument(cw_ctx *cx, const char *function, cw_value v) {
    if (!CW_IS(v, CW_TYPE_STR))
        return cw_raise_p(cx, &cw_type_TypeError, "%s() argument must be str, not %A", function, &v);
    return cw_str_utf8(cx, CW_AS_STR(v), NULL);
}

/* The number of a user or group, -1 allowed; what is out of range belongs to none (-2). 0, or -1 exception.
 */
static int64_t id_argument(cw_ctx *cx, const char *kind, cw_value v, int64_t *out) {
    if (v.tag != CW_INT && !cw_int_check(v) && !cw_type_of(v)->index)
        return cw_raise_i(cx, &cw_type_TypeError, "%s should be integer, not %T", kind, &v);
    if (cw_int_as_i64(cx, v, out) < 0)
        return -1;
    if (*out < -1 || *out > UINT32_MAX)
        *out = -2;
    return 0;
}

CW_FN(pwd_getpwnam) {
    const char *name = name_argument(cx, "getpwnam", args[0]);
    struct passwd *p = name ? getpwnam(name) : NULL;
    return p ? user_value(cx, p) : name ? not_found(cx, "getpwnam", "name", args[0]) : CW_MK_NULL;
}

CW_FN(pwd_getpwuid) {
    int64_t id;
    if (id_argument(cx, "uid", args[0], &id) < 0)
        return CW_MK_NULL;
    struct passwd *p = id != -2 ? getpwuid((uid_t)id) : NULL;
    return p ? user_value(cx, p) : not_found(cx, "getpwuid", "uid", args[0]);
}

CW_FN(pwd_getpwall) {
    cw_value list = cw_list_new(cx, 0);
    setpwent();
    for (struct passwd *p; (p = getpwent());)
        cw_list_append(cx, list.p, user_value(cx, p));
    endpwent();
    return list;
}

CW_FN(grp_getgrnam) {
    const char *name = name_argument(cx, "getgrnam", args[0]);
    struct group *g = name ? getgrnam(name) : NULL;
    return g ? group_value(cx, g) : name ? not_found(cx, "getgrnam", "name", args[0]) : CW_MK_NULL;
}

CW_FN(grp_getgrgid) {
    int64_t id;
    if (id_argument(cx, "gid", args[0], &id) < 0)
        return CW_MK_NULL;
    struct group *g = id != -2 ? getgrgid((gid_t)id) : NULL;
    return g ? group_value(cx, g) : not_found(cx, "getgrgid", "gid", args[0]);
}

CW_FN(grp_getgrall) {
    cw_value list = cw_list_new(cx, 0);
    setgrent();
    for (struct group *g; (g = getgrent());)
        cw_list_append(cx, list.p, group_value(cx, g));
    endgrent();
    return list;
}

static const cw_method_def pwd_functions[] = {CW_M1("getpwnam", pwd_getpwnam),
                                              CW_M1("getpwuid", pwd_getpwuid),
                                              CW_M0("getpwall", pwd_getpwall), CW_M_END};
static const cw_method_def grp_functions[] = {CW_M1("getgrnam", grp_getgrnam),
                                              CW_M1("getgrgid", grp_getgrgid),
                                              CW_M0("getgrall", grp_getgrall), CW_M_END};

static int64_t pwd_exec(cw_ctx *cx, cw_module *m) {
    return structseq_ready(cx, &user_type) < 0 ? -1
                                               : cw_module_set(cx, m, "struct_passwd", CW_MK_OBJ(&user_type));
}

static int64_t grp_exec(cw_ctx *cx, cw_module *m) {
    return structseq_ready(cx, &group_type) < 0
               ? -1
               : cw_module_set(cx, m, "struct_group", CW_MK_OBJ(&group_type));
}

const cw_native_module cw_native_pwd = {"pwd", pwd_functions, pwd_exec, NULL};
const cw_native_module cw_native_grp = {"grp", grp_functions, grp_exec, NULL};
