# AST to typed IR: building, inference, passes.
typeinfer_sources =

# Inference.
typeinfer_sources += \
	typeinfer/types.h typeinfer/types.c typeinfer/infer.h typeinfer/infer_internal.h typeinfer/builtins.def \
	typeinfer/infer.c typeinfer/infer_op.c typeinfer/infer_call.c typeinfer/live.h typeinfer/live.c
