package vn.motcua.postal.wire;

/** Where the operator's web-hooks arrive. */
public interface HookLine {

    /**
     * What is answered.
     *
     * @param status of HTTP, which the operator's description lists: 200, 400, 401
     */
    record Answer(int status, String body) {}

    /**
     * @param body as it came
     * @param from network address of who sent it
     */
    Answer myvnpost(String body, String from);
}
