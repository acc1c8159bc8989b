/// What has happened to a server so far.
struct JournalRecord: Sendable {
    var connections = 0
    var requests: [ReceivedRequest] = []
    var outcomes: [Int: Outcome] = [:]
    var unexpected: [Int] = []
    var failures: [String] = []
}
