import AIGateway
import ArgumentParser
import Foundation
import Testing

@testable import aig

/// Help, man pages and completions are generated; `UPDATE_SNAPSHOTS=1 swift test` writes them anew.
@Suite struct DocumentationTests {
    @Test(arguments: [
        (CompletionShell.bash, "aig.bash"), (.zsh, "_aig"), (.fish, "aig.fish"),
    ])
    func `completions are fresh`(_ shell: CompletionShell, _ file: String) throws {
        #expect(
            try Repository.snapshot("completions/\(file)", is: AIG.completionScript(for: shell)))
    }

    @Test func `man pages are fresh`() throws {
        let help = try JSON(parsing: AIG._dumpHelp())
        let pages = ManPage.pages(of: try #require(help["command"]))
        #expect(pages.count > 15)
        for page in pages {
            #expect(try Repository.snapshot("man/\(page.file)", is: page.text), "\(page.file)")
        }
        let folder = Repository.root.appending(path: "man").path()
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(Set(files) == Set(pages.map(\.file)))
    }

    @Test(arguments: [
        [], ["chat"], ["run"], ["gateways"], ["gateways", "create"], ["api"], ["sandbox"],
    ])
    func `help is as it was reviewed`(_ command: [String]) async throws {
        let ending = await TestWorld().run(command + ["--help"])
        #expect(ending.status == 0)
        let name = (["aig"] + command).joined(separator: "-")
        #expect(try Repository.snapshot("Tests/aigTests/Snapshots/\(name).txt", is: ending.out))
    }

    @Test func `every command has an abstract, and every leaf an example`() throws {
        let help = try JSON(parsing: AIG._dumpHelp())
        for command in Self.commands(below: try #require(help["command"])) {
            let name = command["commandName"]?.string ?? ""
            #expect(command["abstract"]?.string?.hasSuffix(".") == true, "\(name)")
            let isLeaf = (command["subcommands"]?.array ?? []).isEmpty
            let discussion = command["discussion"]?.string ?? ""
            #expect(!isLeaf || discussion.contains("Example"), "\(name)")
        }
    }

    @Test func `no example is so wide that help would wrap it, and a shell misread it`() throws {
        let help = try JSON(parsing: AIG._dumpHelp())
        for command in Self.commands(below: try #require(help["command"])) {
            let lines = (command["discussion"]?.string ?? "").split(separator: "\n")
            // A list of names and what they mean may be wrapped.
            for line in lines where line.hasPrefix("  ") && !line.contains(#/^  \S+: /#) {
                #expect(line.count <= 78, "\(line)")
            }
        }
    }

    private static func commands(below command: JSON) -> [JSON] {
        (command["subcommands"]?.array ?? []).filter { $0["commandName"]?.string != "help" }
            .flatMap { [$0] + commands(below: $0) }
    }
}
