# AST to typed IR: building, inference, passes.
typeinfer_sources = \
	typeinfer/ir.c typeinfer/ir.def typeinfer/ir.h typeinfer/ir_print.c typeinfer/ir_verify.c \
	typeinfer/frames.c \
	typeinfer/build.c typeinfer/build.h typeinfer/build_internal.h \
	typeinfer/build_assign.c typeinfer/build_attributes.c typeinfer/build_bound.c typeinfer/build_call.c typeinfer/build_class.c \
	typeinfer/build_comp.c typeinfer/build_consume.c typeinfer/build_generic.c typeinfer/build_expr.c typeinfer/build_fold.c typeinfer/build_func.c \
	typeinfer/build_match.c typeinfer/build_name.c typeinfer/build_poll.c typeinfer/build_release.c typeinfer/build_stmt.c typeinfer/build_try.c

# Inference.
typeinfer_sources += \
	typeinfer/types.h typeinfer/types.c typeinfer/infer.h typeinfer/infer_internal.h typeinfer/builtins.def \
	typeinfer/infer.c typeinfer/infer_op.c typeinfer/infer_call.c typeinfer/infer_method.c typeinfer/infer_native.c typeinfer/infer_class.c typeinfer/infer_decorated.c typeinfer/infer_match.c typeinfer/infer_merge.c typeinfer/infer_narrow.c typeinfer/narrow.h typeinfer/narrow.c typeinfer/split.h typeinfer/split.c typeinfer/infer_print.c typeinfer/copies.h typeinfer/copies.c typeinfer/live.h typeinfer/live.c \
	typeinfer/ranges.h typeinfer/ranges.c
