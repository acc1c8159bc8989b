// swift-tools-version: 6.2
import PackageDescription

/// Continuous integration sets `AIG_STRICT`; a newer compiler's new warning shall not stop a user.
let isStrict = Context.environment["AIG_STRICT"] != nil

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

/// For rooms in which no answer waits for the code: there it may as well be small. The library has
/// none of this, since no package can depend on a product with flags of its own.
let small = settings + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// What the scripted server of the tests speaks.
let wire: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOHPACK", package: "swift-nio-http2"),
    .product(name: "NIOHTTP2", package: "swift-nio-http2"),
    .product(name: "NIOPosix", package: "swift-nio"),
    .product(name: "NIOSSL", package: "swift-nio-ssl"),
]

let package = Package(
    name: "aig",
    platforms: [.macOS(.v26)],
    products: [
        .executable(name: "aig", targets: ["aig"]),
        .library(name: "AIGateway", targets: ["AIGateway"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(
            url: "https://github.com/swift-server/async-http-client", from: "1.37.0", traits: []),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "aig",
            dependencies: [
                "AIGateway",
                "Terminal",
                "Sandbox",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ],
            swiftSettings: small
        ),
        .target(
            name: "AIGateway",
            dependencies: [
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            swiftSettings: settings
        ),
        .target(name: "Terminal", dependencies: ["CEdit"], swiftSettings: settings),
        .target(name: "CEdit", linkerSettings: [.linkedLibrary("edit")]),
        .target(
            name: "Sandbox",
            dependencies: [
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: small
        ),
        // Tests
        .target(
            name: "TestGateway",
            dependencies: wire,
            path: "Tests/TestGateway",
            swiftSettings: settings
        ),
        .testTarget(
            name: "TestGatewayTests",
            dependencies: ["TestGateway"] + wire,
            swiftSettings: settings
        ),
        .testTarget(
            name: "AIGatewayTests",
            dependencies: [
                "AIGateway", "TestGateway",
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            resources: [.copy("Transcripts")],
            swiftSettings: settings
        ),
        .testTarget(
            name: "aigTests",
            dependencies: [
                "aig", "AIGateway", "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            exclude: ["Snapshots"],
            swiftSettings: settings
        ),
        .testTarget(name: "EndToEndTests", dependencies: ["aig"], swiftSettings: settings),
        .testTarget(
            name: "TerminalTests", dependencies: ["CEdit", "Terminal"], swiftSettings: settings),
        .testTarget(
            name: "SandboxTests",
            dependencies: [
                "Sandbox",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)

#if os(Linux)
    // It measures children by what Linux's kernel accounts for them.
    package.targets.append(
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["TestGateway"],
            path: "Tests/Benchmarks",
            swiftSettings: settings
        ))
#endif
