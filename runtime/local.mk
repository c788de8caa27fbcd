# The library linked into every program.
runtime_sources =

# Numbers.
runtime_sources += \
  runtime/bigint.c runtime/bigint_double.c runtime/bigint_power.c runtime/bigint_text.c \
  runtime/bool.c runtime/complex.c runtime/dtoa.c runtime/float.c runtime/float_text.c \
  runtime/format_number.c runtime/format_spec.c runtime/int.c runtime/math_special.c \
  runtime/mod_cmath.c runtime/mod_math.c runtime/mod_math_int.c runtime/mod_random.c runtime/mod_sha512.c \
  runtime/mod_time.c runtime/seconds.c runtime/structseq.c

# Text and bytes.
runtime_sources += \
  runtime/siphash.c runtime/str.c runtime/strbuild.c runtime/str_case.c runtime/str_find.c runtime/str_format.c \
  runtime/str_methods.c runtime/str_percent.c runtime/str_split.c runtime/format_str.c runtime/unicode.c \
  runtime/bytearray.c runtime/bytes.c runtime/bytes_methods.c runtime/bytes_text.c runtime/codecs.c \
  runtime/codec_charmap.c runtime/codec_errors.c runtime/codec_escape.c runtime/codec_iconv.c runtime/codec_shift.c runtime/codec_utf.c \
  runtime/codec_utf8.c runtime/memoryview.c runtime/mod_codecs.c runtime/mod_string.c runtime/mod_unicodedata.c

# Programs: memory, exceptions, functions, modules.
runtime_sources += \
  runtime/anchors.c runtime/args.c runtime/asyncgen.c runtime/bind.c runtime/call.c runtime/code.c runtime/exc.c \
  runtime/exc_group.c runtime/exc_os.c runtime/exc_syntax.c runtime/frame.c runtime/func.c runtime/gc.c runtime/gen.c \
  runtime/import.c runtime/import_source.c runtime/mod_importlib.c runtime/mod_atexit.c runtime/mod_errno.c runtime/mod_gc.c runtime/mod_signal.c runtime/mod_statictypes.c runtime/module.c runtime/module_tables.c \
  runtime/modules.c runtime/modules_all.c runtime/native.c runtime/raise.c runtime/release.c runtime/release_order.c runtime/state.c runtime/static_stack.c runtime/suggest.c runtime/tb_frames.c runtime/traceback.c runtime/warnings.c

# Extension modules of CPython: only the emitted PyInit function refers to them.
runtime_sources += runtime/ext.c runtime/ext_exc.c runtime/ext_foreign.c runtime/ext_type.c runtime/ext_value.c

# The object model: types, slots, protocols, instances, descriptors, classes.
runtime_sources += \
  runtime/alias.c runtime/attr_cache.c runtime/class.c runtime/compare.c runtime/descr.c runtime/instance.c runtime/instance_order.c runtime/isinstance.c \
  runtime/mappingproxy.c runtime/match.c runtime/mod_abc.c runtime/number.c runtime/object.c runtime/property.c runtime/reduce.c runtime/sequence.c \
  runtime/singletons.c runtime/slot_functions.c runtime/slot_wrappers.c runtime/slots.c runtime/super.c \
  runtime/type.c runtime/type_attrs.c runtime/type_new.c runtime/weakref.c

# Containers, iterators, built-in functions, files.
runtime_sources += \
  runtime/builtins.c runtime/builtins_number.c runtime/builtins_object.c runtime/builtins_program.c \
  runtime/dict.c runtime/dict_methods.c runtime/dict_views.c runtime/file.c runtime/file_base.c \
  runtime/file_buffered.c runtime/file_memory.c runtime/file_newline.c runtime/file_raw.c runtime/file_text.c \
  runtime/file_text_type.c runtime/fspath.c runtime/iterators.c runtime/list.c runtime/list_methods.c \
  runtime/mod_bisect.c runtime/mod_heapq.c runtime/mod_array.c runtime/mod_array_methods.c runtime/mod_array_pickle.c runtime/mod_collections.c runtime/mod_collections_deque.c runtime/mod_collections_dict.c \
  runtime/mod_collections_odict.c runtime/mod_collections_tuple.c runtime/mod_dataclasses.c runtime/mod_operator.c \
  runtime/mod_operator_call.c runtime/mod_struct.c \
  runtime/mod_functools.c runtime/mod_functools_cache.c runtime/mod_itertools.c runtime/mod_itertools_combi.c runtime/mod_itertools_select.c runtime/mod_itertools_shared.c \
  runtime/mod_posix.c runtime/mod_posix_attribute.c runtime/mod_posix_constants.c runtime/mod_posix_descriptor.c runtime/mod_posix_identity.c \
  runtime/mod_posix_path.c runtime/mod_posix_process.c runtime/mod_posix_schedule.c runtime/mod_posix_stat.c runtime/mod_posix_transfer.c runtime/mod_posix_vector.c \
  runtime/mod_posix_wait.c \
  runtime/mod_sys.c runtime/mod_sys_info.c runtime/namespace.c runtime/range.c runtime/set.c \
  runtime/set_methods.c runtime/slice.c runtime/sort.c runtime/tuple.c

# Modules of their own.
runtime_sources += runtime/mod_pwd.c runtime/mod_posixsubprocess.c runtime/mod_select.c runtime/mod_select.h runtime/mod_select_epoll.c runtime/mod_binascii.c runtime/mod_contextvars.c runtime/mod_csv.c runtime/mod_csv_reader.c runtime/mod_csv_writer.c \
  runtime/mod_thread.c runtime/mod_json.c runtime/mod_json_encode.c
runtime_sources += runtime/mod_sre.c runtime/mod_sre_match.c runtime/re_build.c runtime/re_escape.c \
  runtime/re_match.c runtime/re_parse.c runtime/re_parse_set.c runtime/re_set.c runtime/re_template.c

runtime_sources += runtime/hash.c runtime/hash_md.c runtime/hash_sha3.c runtime/mod_blake2.c runtime/mod_hashlib.c runtime/mod_socket.c runtime/mod_socket_constants.c runtime/mod_socket_message.c runtime/mod_socket_address.c runtime/mod_zlib.c
runtime_sources += runtime/mod_pyexpat.c runtime/mod_pyexpat.h runtime/mod_pyexpat_events.c runtime/mod_coder.c runtime/mod_coder.h runtime/mod_pickle.c runtime/descriptor.c \
  runtime/descriptor.h runtime/mod_fcntl.c runtime/mod_marshal.c runtime/mod_mmap.c runtime/mod_resource.c runtime/mod_termios.c runtime/mod_bz2.c \
  runtime/mod_lzma.c runtime/mod_lzma.h runtime/mod_lzma_filters.c

# Headers of the runtime itself.
runtime_headers =
runtime_headers += runtime/mod_csv.h runtime/mod_json.h runtime/re.h runtime/re_match_text.h runtime/re_ops.h
runtime_headers += runtime/hash.h runtime/mod_socket.h
runtime_headers += runtime/ext.h runtime/pyabi.h
runtime_headers += runtime/builtins.h runtime/containers.h runtime/file.h runtime/file_text.h runtime/iterators.h \
  runtime/mod_array.h runtime/mod_collections.h runtime/mod_functools.h runtime/mod_itertools.h runtime/mod_operator.h runtime/mod_posix.h runtime/mod_sys.h runtime/namespace.h runtime/sort_template.h
runtime_headers += runtime/names.def runtime/names.h runtime/order.h runtime/slot_functions.h runtime/type.h
runtime_headers += runtime/cw.h runtime/state.h runtime/exc.h runtime/exceptions.def runtime/exc_docs.def runtime/func.h runtime/module.h runtime/module_tables.h \
  runtime/modules.def runtime/traceback.h
runtime_headers += runtime/text.h runtime/bytes.h runtime/codec.h runtime/charmaps.h runtime/str_format.h \
  runtime/unicode_tables.h runtime/multibyte.h runtime/unicode_wide.h runtime/unicode_widths.h
EXTRA_DIST += runtime/make_charmaps.py runtime/make_multibyte.py runtime/make_unicode_tables.py
runtime_headers += runtime/bigint.h runtime/complex_impl.h runtime/dtoa.h runtime/dtoa_powers.def \
  runtime/float_impl.h runtime/format_spec.h runtime/math_special.h runtime/mod_math.h \
  runtime/seconds.h runtime/structseq.h runtime/instance_order.h

# Headers that emitted C or other programs read; installed as they are named here.
runtime_public_headers = runtime/abi.h

# Library modules in Python, installed as source for the compiler to read.
libmodule_files =
libmodule_files += runtime/lib/__future__.py runtime/lib/_typing.py runtime/lib/_typing_functions.py \
  runtime/lib/_typing_records.py runtime/lib/_typing_text.py
libmodule_files += runtime/lib/_weakrefset.py runtime/lib/abc.py runtime/lib/copyreg.py runtime/lib/types.py \
  runtime/lib/weakref.py
libmodule_files += runtime/lib/_ast.py runtime/lib/_datetime.py runtime/lib/_decimal.py runtime/lib/_pickle.py runtime/lib/_queue.py
libmodule_files += runtime/lib/codecs.py runtime/lib/string.py runtime/lib/random.py runtime/lib/_strptime.py
libmodule_files += runtime/lib/_collections_abc.py runtime/lib/collections/__init__.py \
  runtime/lib/contextlib.py runtime/lib/copy.py runtime/lib/dataclasses.py runtime/lib/enum.py runtime/lib/heapq.py runtime/lib/keyword.py runtime/lib/typing.py \
  runtime/lib/collections/_user.py runtime/lib/collections/abc.py runtime/lib/functools.py runtime/lib/os.py \
  runtime/lib/posixpath.py
libmodule_files += runtime/lib/inspect/__init__.py runtime/lib/inspect/_signature.py runtime/lib/inspect/_source.py
libmodule_files += runtime/lib/re.py runtime/lib/json/__init__.py runtime/lib/json/decoder.py \
  runtime/lib/json/encoder.py runtime/lib/json/scanner.py
libmodule_files += runtime/lib/importlib/__init__.py runtime/lib/importlib/_bootstrap.py \
  runtime/lib/importlib/_bootstrap_external.py runtime/lib/importlib/abc.py \
  runtime/lib/importlib/machinery.py runtime/lib/importlib/metadata.py runtime/lib/importlib/resources.py runtime/lib/importlib/util.py
libmodule_files += runtime/lib/gettext.py
libmodule_files += runtime/lib/linecache.py runtime/lib/traceback.py runtime/lib/warnings.py
libmodule_files += runtime/lib/asyncio/__init__.py runtime/lib/asyncio/_channel.py runtime/lib/asyncio/_connections.py \
  runtime/lib/asyncio/_describe.py runtime/lib/asyncio/_pipes.py runtime/lib/asyncio/_processes.py \
  runtime/lib/asyncio/_server.py runtime/lib/asyncio/_socket_transports.py runtime/lib/asyncio/_sockets.py \
  runtime/lib/asyncio/_unasked.py runtime/lib/asyncio/protocols.py runtime/lib/asyncio/streams.py \
  runtime/lib/asyncio/subprocess.py runtime/lib/asyncio/transports.py \
  runtime/lib/asyncio/_waiters.py runtime/lib/asyncio/coroutines.py runtime/lib/asyncio/events.py runtime/lib/asyncio/exceptions.py \
  runtime/lib/asyncio/futures.py runtime/lib/asyncio/locks.py runtime/lib/asyncio/queues.py \
  runtime/lib/asyncio/runners.py runtime/lib/asyncio/selector_events.py runtime/lib/asyncio/taskgroups.py \
  runtime/lib/asyncio/tasks.py runtime/lib/asyncio/threads.py runtime/lib/asyncio/timeouts.py

libmodule_files += runtime/lib/unittest/__init__.py runtime/lib/unittest/__main__.py runtime/lib/unittest/_assertions.py \
  runtime/lib/unittest/_expect.py runtime/lib/unittest/_messages.py runtime/lib/unittest/async_case.py \
  runtime/lib/unittest/case.py runtime/lib/unittest/loader.py runtime/lib/unittest/main.py runtime/lib/unittest/_mock_calls.py \
  runtime/lib/unittest/_mock_specials.py runtime/lib/unittest/mock.py \
  runtime/lib/unittest/result.py runtime/lib/unittest/runner.py runtime/lib/unittest/signals.py \
  runtime/lib/unittest/suite.py

# Those of them that are compiled once, when Coachwhip is built, into libcwlib.a.
libmodules = $(libmodule_files)

# What no program spends its time in, or only in large pieces of work: compiled for size.
runtime_for_size = alias anchors asyncgen bigint bigint_double bigint_power bigint_text builtins_number \
  builtins_object builtins_program bytearray bytes bytes_methods bytes_text class code codec_charmap \
  codec_errors codec_escape codec_iconv codec_shift codec_utf codecs complex descr dict_methods dict_views exc \
  exc_group exc_os exc_syntax file file_base file_buffered file_memory file_newline file_raw file_text \
  file_text_type float float_text format_number format_spec frame fspath func import import_source list_methods \
  mappingproxy memoryview mod_atexit mod_codecs mod_collections_odict mod_gc mod_posix mod_posix_attribute \
  mod_posix_constants mod_posix_descriptor mod_posix_identity mod_posix_process mod_posix_schedule mod_posix_stat \
  mod_posix_transfer mod_posix_wait mod_signal mod_string mod_sys mod_sys_info mod_time mod_unicodedata module \
  module_tables modules modules_all namespace native object property raise range reduce release release_order seconds set_methods \
  singletons slice slot_functions slot_wrappers slots state str_case str_format str_methods str_percent \
  structseq suggest super tb_frames traceback type type_attrs type_new warnings weakref

# Those that get typed copies of their functions: the ones that compute. The others would only be longer.
libmodules_typed = runtime/lib/random.py runtime/lib/heapq.py runtime/lib/_strptime.py

# Guards of typed copies.
runtime_sources += runtime/typed.c runtime/leave.c
