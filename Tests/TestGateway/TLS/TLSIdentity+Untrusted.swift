extension TLSIdentity {
    /// For `localhost` and 127.0.0.1, but signed by itself, from 2020 to 2200.
    public static let untrusted = TLSIdentity(
        certificatePEM: """
            -----BEGIN CERTIFICATE-----
            MIIBiDCCAS+gAwIBAgIBAjAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
            c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjIwMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
            CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABDjYm553V2WodaW9
            u7ajjUeEDuQc5fIwVYqSMuyENatHgmwFkgvsRDEzMAZvLqFnak+ALh8OANbBfU4Y
            6v7vXq+jcDBuMAwGA1UdEwEB/wQCMAAwDgYDVR0PAQH/BAQDAgeAMBMGA1UdJQQM
            MAoGCCsGAQUFBwMBMBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAAATAdBgNVHQ4E
            FgQUoo+kNUgZq3pulI6ErYzaOEWToQgwCgYIKoZIzj0EAwIDRwAwRAIgQmzOsn0n
            8eYwFJBg4YVLtaW3+FJ0Hg5tzX3xxWseV0MCICpMqM42JCWLl87Er2xNy56SKPUh
            bIZRE/IoP7IUleX3
            -----END CERTIFICATE-----
            """,
        privateKeyPEM: """
            -----BEGIN PRIVATE KEY-----
            MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgH8UWmmEKp6128fLH
            drxPjZMEuKwb7hxy4TwnYXU1KU+hRANCAAQ42Jued1dlqHWlvbu2o41HhA7kHOXy
            MFWKkjLshDWrR4JsBZIL7EQxMzAGby6hZ2pPgC4fDgDWwX1OGOr+716v
            -----END PRIVATE KEY-----
            """
    )
}
