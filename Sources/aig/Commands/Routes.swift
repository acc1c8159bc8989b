import ArgumentParser

/// `aig routes`.
struct Routes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes",
        abstract: "Dynamic routes of a gateway, their versions and deployments.",
        discussion: """
            A route is asked as the model dynamic/NAME, through its gateway:
              aig chat -g default -m dynamic/support "Hello"
            """,
        subcommands: [
            RoutesList.self, RoutesShow.self, RoutesCreate.self, RoutesDeploy.self,
            RoutesVersions.self, RoutesDeployments.self, RoutesRollback.self, RoutesRename.self,
            RoutesDelete.self,
        ]
    )
}
