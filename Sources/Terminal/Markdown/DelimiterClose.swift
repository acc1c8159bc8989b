/// Where some of an opening run's marks are closed.
struct DelimiterClose {
    let place: Int
    let count: Int
}
