# make demo       build aig and stream an answer from the built-in sandbox
# make test       run the tests
# make install    install aig, its man pages and completions below PREFIX
# make bench      measure it side by side with curl
# make docs       write man pages, completions and help snapshots anew
# make format     format the sources

SWIFT  ?= swift
PREFIX ?= /usr/local
AIG    := .build/release/aig

# The release binary carries the Swift runtime and libedit, leaves out what nothing calls, and is not
# moved to a random address at start: 86,000 relocations that every start would have to make.
RELEASE := -c release --product aig
ifeq ($(shell uname),Linux)
ARCHIVES := .build/archives
RELEASE += --static-swift-stdlib -Xlinker --gc-sections -Xlinker --icf=safe \
	-Xlinker --no-export-dynamic -Xswiftc -Xclang-linker -Xswiftc -no-pie \
	-Xlinker -L$(ARCHIVES) -Xlinker -ltinfo -Xlinker -lbsd -Xlinker -lmd
endif

.PHONY: demo test release archives install bench docs format lint check packages

demo: release
	$(AIG) sandbox --delay 40ms -- $(AIG) chat "What is an AI gateway?"

# One after the other: on two cores, tests that wait for a server would wait for each other.
test: packages
	$(SWIFT) test --no-parallel

release: packages archives
	$(SWIFT) build $(RELEASE)

# The linker takes a library's archive where it finds nothing else beside it.
archives: packages
ifeq ($(shell uname),Linux)
	@mkdir -p $(ARCHIVES)
	@for name in edit tinfo bsd md; do \
		ln -sf "$$(cc -print-file-name=lib$$name.a)" $(ARCHIVES)/; done
endif

install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
		$(DESTDIR)$(PREFIX)/share/bash-completion/completions \
		$(DESTDIR)$(PREFIX)/share/zsh/site-functions \
		$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -s $(AIG) $(DESTDIR)$(PREFIX)/bin/aig
	install -m 644 man/*.1 $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 completions/aig.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/aig
	install -m 644 completions/_aig $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_aig
	install -m 644 completions/aig.fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/aig.fish

bench: release
	$(SWIFT) build -c release --product Benchmarks
	strip -o .build/aig-stripped $(AIG)
	.build/release/Benchmarks .build/aig-stripped

docs: packages
	UPDATE_SNAPSHOTS=1 $(SWIFT) test --filter DocumentationTests

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

# Linkage: no ICU and at most 40 MB. Start-up: neither home, terminal nor network is needed.
check: release
	@strip -o .build/aig-stripped $(AIG)
	@size=$$(wc -c < .build/aig-stripped); echo "release binary: $$size bytes"; test $$size -le 40000000
	@nm $(AIG) > .build/symbols
	@! grep -q _foundation_icu .build/symbols || { echo "the release binary contains ICU"; exit 1; }
	@if command -v ldd >/dev/null; then ! ldd .build/aig-stripped | grep -iE 'swift|foundation|icu|edit'; fi
	env -i HOME=/nonexistent .build/aig-stripped --version </dev/null

# What the build needs from the system besides the Swift toolchain.
packages:
ifeq ($(shell uname),Linux)
	@test -e /usr/include/zlib.h -a -e /usr/include/histedit.h || { \
		run=; test "$$(id -u)" = 0 || run=sudo; \
		$$run apt-get update -qq && $$run apt-get install -y -qq zlib1g-dev libedit-dev; }
endif
