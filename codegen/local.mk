# IR to C, and the driver. The command's main.c is named in Makefile.am.
codegen_sources = \
	codegen/emit.h codegen/emit_generic.h codegen/emit_typed.h codegen/driver.h codegen/abi_text.h \
	codegen/text.c codegen/emit_const.c codegen/emit_function.c codegen/emit_generic.c codegen/emit_stmt.c codegen/emit_module.c codegen/emit_record.c \
	codegen/emit_typed.c codegen/emit_typed_form.c codegen/emit_typed_op.c codegen/emit_typed_loop.c codegen/emit_typed_call.c codegen/emit_typed_made.c \
	codegen/emit_typed_builtin.c codegen/emit_typed_gen.c codegen/emit_typed_leave.c \
	codegen/emit_typed_plain.c codegen/emit_typed_known.c codegen/emit_typed_closed.c codegen/emit_typed_vector.c \
	codegen/driver.c codegen/imports.c codegen/library.c codegen/options.c codegen/program.c codegen/native.c codegen/memory.c \
	codegen/tcc.h codegen/tcc.c codegen/evaluate.h codegen/evaluate.c codegen/evaluate_check.c codegen/evaluate_object.c codegen/evaluate_tree.c
nodist_codegen_sources = codegen/abi_text.c
EXTRA_DIST += codegen/make_abi.sh codegen/make_library.sh
CLEANFILES += codegen/abi_text.c codegen/library_table.c codegen/library_none.c

codegen/library_table.c: codegen/make_library.sh $(library_c_files)
	@$(MKDIR_P) codegen
	$(AM_V_GEN)sh $(srcdir)/codegen/make_library.sh table $@ $(library_c_files)

codegen/library_none.c: codegen/make_library.sh runtime/local.mk
	@$(MKDIR_P) codegen
	$(AM_V_GEN)sh $(srcdir)/codegen/make_library.sh plan $@ $(libmodules:runtime/lib/%.py=%) -- $(python_modules_here)

codegen/abi_text.c: runtime/abi.h codegen/make_abi.sh
	@$(MKDIR_P) codegen
	$(AM_V_GEN)sh $(srcdir)/codegen/make_abi.sh $(srcdir)/runtime/abi.h $@
