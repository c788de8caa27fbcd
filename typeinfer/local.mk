# AST to typed IR: building, inference, passes.
typeinfer_sources =
