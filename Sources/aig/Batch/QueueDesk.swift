/// What a batch needs to go by way of Workers AI's queue.
struct QueueDesk {
    let attempt: QueueAttempt
    var journal: QueueJournal
}
