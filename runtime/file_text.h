/* file_text.h: between file_text.c and file_text_type.c. */
#ifndef CW_FILE_TEXT_H
#define CW_FILE_TEXT_H

#include "file.h"

cw_value cw_textio_read(cw_ctx *cx, cw_textio *t, int64_t n);
int64_t cw_textio_chunk(const cw_textio *t); /* bytes to read at once */
cw_value cw_textio_readline(cw_ctx *cx, cw_textio *t, int64_t limit);
int64_t cw_textio_tell(cw_ctx *cx, cw_textio *t);
void cw_textio_forget(cw_textio *t); /* drops what was read ahead */
void cw_textio_set_newline(cw_ctx *cx, cw_textio *t, cw_value newline);
void cw_textio_set_encoding(cw_ctx *cx, cw_textio *t, cw_value encoding, cw_value errors);
int64_t cw_textio_find_start(cw_ctx *cx, cw_textio *t); /* sets t->begun by the buffer's position; 0 or -1 */
int64_t cw_textio_setup(cw_ctx *cx, cw_textio *t, cw_value buffer, cw_value encoding, cw_value errors,
                        cw_value newline, int64_t line_buffering, int64_t write_through);

#endif
