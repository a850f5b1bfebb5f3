package vn.motcua.exchange.portal;

import java.util.List;
import vn.motcua.outbound.Outbound;

/** Reaches into the sandbox, for tests. */
public final class SandboxHand {

    private final PortalSandbox sandbox;

    public SandboxHand(PortalSandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** National codes of a dossier in the order in which they came. */
    public List<String> states(String code) {
        return sandbox.known(code).map(SandboxBook.Known::states).orElse(List.of());
    }

    /** How many different steps of it came. */
    public int steps(String code) {
        return sandbox.known(code).map(SandboxBook.Known::steps).orElse(0);
    }

    /** Somebody changes it at the portal itself. */
    public void change(String code, String state, String at) {
        sandbox.change(code, state, at);
    }

    public void lateBy(long millis) {
        sandbox.lateBy(millis);
    }

    public void endSessions() {
        sandbox.endSessions();
    }

    public void fresh() {
        sandbox.empty();
        sandbox.behave(SandboxMood.WELL);
    }

    /** Where and by what it is reached. */
    public PortalSettings.Address address() {
        return sandbox.address();
    }

    /** A gateway of a province that takes bare lists. */
    public static Portal bare(Outbound outbound, String url) {
        PortalSettings.Address address =
                new PortalSettings.Address(
                        url,
                        "/auth",
                        "/in",
                        "/out",
                        "",
                        "",
                        "000.00.00.H27",
                        "",
                        PortalSettings.Wrapping.BARE);
        return new HttpPortal(() -> address, outbound.to("bare"));
    }
}
