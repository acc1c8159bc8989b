import Testing

/// What a test can check of the rules that the code keeps.
@Suite struct HouseRulesTests {
    @Test(arguments: [
        (
            "AsyncHTTPClient",
            ["AIGateway/HTTP/GatewayError+Network.swift", "AIGateway/HTTP/NetworkTransport.swift"]
        ),
        (
            "CEdit",
            [
                "Terminal/Editing/KeyBindings.swift",
                "Terminal/Editing/LineEditing+Commands.swift",
                "Terminal/Editing/LineEditing.swift",
                "Terminal/Editing/TerminalMode.swift",
            ]
        ),
        ("HummingbirdCore", ["Sandbox/SandboxServer.swift"]),
        ("TOMLKit", ["aig/Settings/TOML.swift"]),
        (
            "Subprocess",
            ["aig/Child.swift", "aig/Execution.swift"]
        ),
        ("Sandbox", ["aig/Commands/SandboxCommand.swift"]),
    ])
    func `a library has few importers`(_ module: String, _ allowed: [String]) throws {
        let importers = try Repository.sources(in: "Sources").filter { source in
            source.text.split(separator: "\n").contains {
                $0 == "import \(module)" || $0 == "public import \(module)"
            }
        }
        #expect(importers.map(\.path) == allowed)
    }

    @Test(arguments: [
        "try!", "as!", "fatalError(", "preconditionFailure(", "@unchecked", "Task.detached",
        "static var shared", "NSLock",
    ])
    func `some words stand nowhere in what ships`(_ word: String) throws {
        for (path, text) in try Repository.sources(in: "Sources") {
            #expect(!text.codeLines.contains { $0.contains(word) }, "\(path) has \(word)")
        }
    }

    @Test func `the libraries never meet`() throws {
        let libraries = ["AIGateway", "Terminal", "Sandbox"]
        for library in libraries {
            for (path, text) in try Repository.sources(in: "Sources/\(library)") {
                for other in libraries where other != library {
                    #expect(!text.contains("import \(other)\n"), "\(library)/\(path)")
                }
            }
        }
    }

    @Test func `header names are spelled in one file of each room`() throws {
        for (path, text) in try Repository.sources(in: "Sources/AIGateway")
        where path != "HTTP/HeaderNames.swift" {
            #expect(!text.contains("known: \"cf-"), "\(path)")
            #expect(!text.contains("[\"cf-"), "\(path)")
        }
    }

    @Test func `there are no drawers`() throws {
        for (path, _) in try Repository.sources(in: "Sources") {
            for drawer in ["Util", "Helper", "Manager", "Common", "Misc"] {
                #expect(!path.contains(drawer), "\(path)")
            }
        }
    }

    @Test func `the library never prints, reads the environment or opens files`() throws {
        for (path, text) in try Repository.sources(in: "Sources/AIGateway") {
            for word in ["ProcessInfo", "getenv", "FileManager", "Data(contentsOf", " print("] {
                #expect(!text.codeLines.contains { $0.contains(word) }, "\(path) has \(word)")
            }
        }
    }
}

extension String {
    /// The lines that are not comments.
    fileprivate var codeLines: [Substring] {
        split(separator: "\n").filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
    }
}
