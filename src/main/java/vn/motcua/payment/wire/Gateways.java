package vn.motcua.payment.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.motcua.outbound.Outbound;

/** The gateways that are set up. */
@Component
@EnableConfigurationProperties(GatewaySettings.class)
public final class Gateways {

    private final @Nullable VnpayGateway vnpay;
    private final @Nullable NationalGateway national;

    Gateways(GatewaySettings settings, ObjectProvider<Sandbox> sandboxes, Outbound outbound) {
        Sandbox sandbox = sandboxes.getIfAvailable();
        this.vnpay =
                settings.vnpay() != null
                        ? new VnpayGateway(
                                settings.vnpay(), new HttpWire(outbound.to(VnpayGateway.ID)))
                        : sandbox == null ? null : new VnpayGateway(sandbox.vnpay(), sandbox);
        this.national =
                settings.national() != null
                        ? new NationalGateway(
                                settings.national(), new HttpWire(outbound.to("national-payment")))
                        : sandbox == null ? null : new NationalGateway(sandbox.national(), sandbox);
    }

    public List<Gateway> all() {
        List<Gateway> all = new ArrayList<>();
        national().ifPresent(all::add);
        vnpay().ifPresent(all::add);
        return List.copyOf(all);
    }

    public Optional<Gateway> find(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<VnpayGateway> vnpay() {
        return Optional.ofNullable(vnpay);
    }

    public Optional<NationalGateway> national() {
        return Optional.ofNullable(national);
    }
}
