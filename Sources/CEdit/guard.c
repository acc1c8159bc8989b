#include "CEdit.h"

#include <signal.h>
#include <unistd.h>

static const int faults[] = { SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV };
enum { fault_count = sizeof faults / sizeof *faults };

static struct termios mode_as_found;
static volatile sig_atomic_t guarded = -1;

// Only what POSIX allows in a handler; the signal comes again, with its own effect, on return.
static void give_back(int number)
{
    static const char end_of_bracketed_paste[] = "\033[?2004l\033[0m";
    if (guarded >= 0) {
        tcsetattr(guarded, TCSANOW, &mode_as_found);
        (void)!write(guarded, end_of_bracketed_paste, sizeof end_of_bracketed_paste - 1);
    }
    raise(number);
}

void cedit_guard(int terminal, const struct termios *mode)
{
    mode_as_found = *mode;
    guarded = terminal;
    struct sigaction action = { .sa_handler = give_back, .sa_flags = SA_RESETHAND };
    for (int i = 0; i < fault_count; i++) sigaction(faults[i], &action, NULL);
}

void cedit_unguard(void)
{
    guarded = -1;
    for (int i = 0; i < fault_count; i++) signal(faults[i], SIG_DFL);
}
