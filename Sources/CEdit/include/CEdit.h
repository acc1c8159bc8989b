/// libedit's variadic calls under names that Swift can call, and the one thing that a dying process
/// can still do for its terminal.
#ifndef CEDIT_H
#define CEDIT_H

#include <histedit.h>
#include <stdbool.h>
#include <termios.h>

/// A command of the editor: gets the key that led to it, gives one of the `CC_` values.
typedef unsigned char (*cedit_command)(EditLine *, int);

/// Opens an editor that reads `input` and draws on `output`.
///
/// `entries` may be recalled. `prompt` gives the
/// prompt, in which `\1` stands around what takes no columns.
EditLine *cedit_open(const char *program, int input, int output, History *entries,
    char *(*prompt)(EditLine *), int (*read_character)(EditLine *, wchar_t *));
/// What callbacks find the editor's owner by.
void *cedit_client(EditLine *edit);
void cedit_set_client(EditLine *edit, void *client);

/// Makes a command known under a name.
void cedit_define(EditLine *edit, const char *name, cedit_command command);
/// Binds a key in the map in which text is typed.
void cedit_bind(EditLine *edit, const char *key, const char *command);
/// Binds a key in vi's map for commands.
void cedit_bind_vi_command(EditLine *edit, const char *key, const char *command);
/// Whether the user's own file chose vi's keys.
bool cedit_is_vi(EditLine *edit);

/// Edits, whatever the user's own file says: without, Enter would be a character.
void cedit_enable(EditLine *edit);

/// Draws prompt and text anew from where the cursor is.
void cedit_redraw(EditLine *edit);
/// Gives the terminal back, or takes it again.
void cedit_prepare_terminal(EditLine *edit, bool is_editing);

/// Adds an entry, as the newest.
void cedit_remember(History *entries, const char *entry);
void cedit_limit(History *entries, int count);
void cedit_forget(History *entries);

/// Puts `mode` back on `terminal`, and ends bracketed paste there, when the process dies of a fault.
void cedit_guard(int terminal, const struct termios *mode);
void cedit_unguard(void);

#endif
