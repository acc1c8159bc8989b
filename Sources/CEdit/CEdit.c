#include "CEdit.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static FILE *opened(int descriptor, const char *mode)
{
    int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    return copy < 0 ? NULL : fdopen(copy, mode);
}

EditLine *cedit_open(const char *program, int input, int output, History *entries,
    char *(*prompt)(EditLine *), int (*read_character)(EditLine *, wchar_t *))
{
    FILE *in = opened(input, "r"), *out = opened(output, "w");
    EditLine *edit = in && out ? el_init_fd(program, in, out, out, input, output, output) : NULL;
    if (!edit) return NULL;
    el_set(edit, EL_PROMPT_ESC, prompt, '\1');
    el_set(edit, EL_GETCFN, read_character);
    el_set(edit, EL_SIGNAL, 0);
    el_set(edit, EL_EDITOR, "emacs");
    el_set(edit, EL_HIST, history, entries);
    return edit;
}

void cedit_set_client(EditLine *edit, void *client) { el_set(edit, EL_CLIENTDATA, client); }

void *cedit_client(EditLine *edit)
{
    void *client = NULL;
    el_get(edit, EL_CLIENTDATA, &client);
    return client;
}

void cedit_define(EditLine *edit, const char *name, cedit_command command)
{
    el_set(edit, EL_ADDFN, name, name, command);
}

void cedit_bind(EditLine *edit, const char *key, const char *command)
{
    el_set(edit, EL_BIND, key, command, NULL);
}

void cedit_bind_vi_command(EditLine *edit, const char *key, const char *command)
{
    el_set(edit, EL_BIND, "-a", key, command, NULL);
}

bool cedit_is_vi(EditLine *edit)
{
    const char *name = NULL;
    el_get(edit, EL_EDITOR, &name);
    return name && strcmp(name, "vi") == 0;
}

void cedit_enable(EditLine *edit)
{
    el_set(edit, EL_EDITMODE, 1);
    // Keys come as they are: within a paste, CR and LF tell one line's end from two.
    el_set(edit, EL_SETTY, "-d", "-icrnl", NULL);
    el_set(edit, EL_SETTY, "-d", "-inlcr", NULL);
}

void cedit_redraw(EditLine *edit) { el_set(edit, EL_REFRESH); }

void cedit_prepare_terminal(EditLine *edit, bool is_editing)
{
    el_set(edit, EL_PREP_TERM, is_editing ? 1 : 0);
}

void cedit_remember(History *entries, const char *entry)
{
    HistEvent event;
    history(entries, &event, H_ENTER, entry);
}

void cedit_limit(History *entries, int count)
{
    HistEvent event;
    history(entries, &event, H_SETSIZE, count);
    history(entries, &event, H_SETUNIQUE, 1);
}

void cedit_forget(History *entries)
{
    HistEvent event;
    history(entries, &event, H_CLEAR);
}
