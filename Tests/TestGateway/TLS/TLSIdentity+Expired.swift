extension TLSIdentity {
    /// For `localhost` and 127.0.0.1, signed by the test authority, for January 2020 only.
    public static let expired = TLSIdentity(
        certificatePEM: """
            -----BEGIN CERTIFICATE-----
            MIIBrDCCAVKgAwIBAgIBBTAKBggqhkjOPQQDAjAWMRQwEgYDVQQDDAthaWcgdGVz
            dCBDQTAeFw0yMDAxMDEwMDAwMDBaFw0yMDAyMDEwMDAwMDBaMBQxEjAQBgNVBAMM
            CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABK18lu0/LUk6C2XV
            fv6KrcgcZxttaZeJi4TQ/Bii8FSeXygJSGFnQB4J7fvjt5IdqG/JZibb8ipcvu3u
            JZRFoCKjgZIwgY8wDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCB4AwEwYDVR0l
            BAwwCgYIKwYBBQUHAwEwGgYDVR0RBBMwEYIJbG9jYWxob3N0hwR/AAABMB8GA1Ud
            IwQYMBaAFN4eASYet48YN3Ri6GrBzcXuy0h5MB0GA1UdDgQWBBQQcbfZRo9YcCL5
            Pz0qx+cHfRLi3jAKBggqhkjOPQQDAgNIADBFAiBhIg6uHXqb783ncI/dDVLQfJCK
            IummObJfamcx3S9CEAIhAOLdf4N26hIn5XrXrSVgCnTbEZeTQhqWlE6GPXQzbKTS
            -----END CERTIFICATE-----
            """,
        privateKeyPEM: """
            -----BEGIN PRIVATE KEY-----
            MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgC3Jy2SI/mq+w1tOl
            G+GPh6ZnMO17REoNCFgsce2H2K2hRANCAAStfJbtPy1JOgtl1X7+iq3IHGcbbWmX
            iYuE0PwYovBUnl8oCUhhZ0AeCe3747eSHahvyWYm2/IqXL7t7iWURaAi
            -----END PRIVATE KEY-----
            """
    )
}
