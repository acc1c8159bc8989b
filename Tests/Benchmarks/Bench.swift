/// Where the benchmarks run: the programs they compare, and a folder for their files.
struct Bench: Sendable {
    /// The binary under test.
    let aig: String
    /// `nil` where it is not installed; so is `jq`.
    let curl: String?
    let jq: String?
    /// A new folder, which is the home of all that runs.
    let scratch: String
    let options: Options

    private static let token = "benchmark-token-0123456789"

    init(_ options: Options) throws(BenchmarkError) {
        self.options = options
        var template = Array("/tmp/aig-benchmarks.XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw BenchmarkError("no folder to work in") }
        scratch = String(cString: made)
        aig = options.aig
        curl = Self.find("curl")
        jq = Self.find("jq")
    }

    func cleanUp() {
        _ = try? Command(["/bin/rm", "-rf", scratch]).run()
    }

    /// `aig` with these words, talking to `origin`.
    func aig(_ words: [String], to origin: String = "", trusting bundle: String? = nil) -> Command {
        var environment = self.environment
        environment["CLOUDFLARE_API_TOKEN"] = Self.token
        environment["CLOUDFLARE_ACCOUNT_ID"] = "0123456789abcdef0123456789abcdef"
        environment["CLOUDFLARE_API_BASE_URL"] = origin + "/client/v4"
        environment["SSL_CERT_FILE"] = bundle
        return Command([aig] + words, environment: environment)
    }

    /// `curl` with these words.
    func curl(_ words: [String]) throws(BenchmarkError) -> Command {
        guard let curl else { throw BenchmarkError("curl is not installed") }
        return Command([curl] + words, environment: environment)
    }

    /// Nothing of the caller's: no proxies, no configuration, no `SSL_CERT_DIR`.
    private var environment: [String: String] {
        ["HOME": scratch, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    }

    private static func find(_ program: String) -> String? {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(program)" }
            .first { access($0, X_OK) == 0 }
    }
}
