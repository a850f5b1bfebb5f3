package vn.motcua.queue;

/** Where a ticket is on its way. */
public enum TicketState {
    WAITING,
    CALLED,
    SERVING,
    /** Called and nobody came (vắng mặt); may be called again on the same day. */
    SKIPPED,
    SERVED
}
