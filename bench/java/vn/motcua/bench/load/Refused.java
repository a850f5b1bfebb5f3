package vn.motcua.bench.load;

/** An answer that the person did not come for. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String how) {
        super(how, null, false, false);
    }

    static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new Refused("answered " + answer.status() + " instead of " + status);
        }
        return answer;
    }
}
