package vn.motcua.postal.wire;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.motcua.outbound.Outbound;

/** The operator that is set up. */
@Component
@EnableConfigurationProperties(OperatorSettings.class)
public final class Operators {

    private final @Nullable Myvnpost myvnpost;

    Operators(OperatorSettings settings, Outbound outbound, ObjectProvider<PostSandbox> sandboxes) {
        PostSandbox sandbox = sandboxes.getIfAvailable();
        if (settings.myvnpost() != null) {
            this.myvnpost =
                    new Myvnpost(
                            settings.myvnpost(), new OutboundWire(outbound.to("postal-operator")));
        } else {
            this.myvnpost = sandbox == null ? null : new Myvnpost(sandbox.settings(), sandbox);
        }
    }

    public Optional<Operator> operator() {
        return Optional.ofNullable(myvnpost);
    }

    public Optional<Myvnpost> myvnpost() {
        return Optional.ofNullable(myvnpost);
    }
}
