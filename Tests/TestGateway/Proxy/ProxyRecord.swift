/// What has happened to a proxy so far.
struct ProxyRecord: Sendable {
    var connections = 0
    var targets: [String] = []
    var requests: [ReceivedRequest] = []
}
