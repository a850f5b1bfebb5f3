package vn.motcua.payment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierView;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.payment.wire.Asking;
import vn.motcua.payment.wire.Gateway;
import vn.motcua.payment.wire.GatewayException;
import vn.motcua.payment.wire.Gateways;
import vn.motcua.payment.wire.Told;

/**
 * Orders at gateways. Going there and coming back proves nothing: only what {@link Settling} is
 * told counts.
 */
@Component
public class OnlinePayments {

    private static final Logger LOG = LoggerFactory.getLogger(OnlinePayments.class);

    /** The gateway was not reached at all; nothing can have been paid. */
    private static final String UNREACHED = "unreached";

    private final Books books;
    private final PurseStore purses;
    private final Gateways gateways;
    private final Settling settling;
    private final Organizations organizations;
    private final PaymentParameters parameters;
    private final BusinessClock clock;

    OnlinePayments(
            Books books,
            PurseStore purses,
            Gateways gateways,
            Settling settling,
            Organizations organizations,
            PaymentParameters parameters,
            BusinessClock clock) {
        this.books = books;
        this.purses = purses;
        this.gateways = gateways;
        this.settling = settling;
        this.organizations = organizations;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** How an order is begun. */
    public record Begin(
            UUID order, String gateway, String address, String returnUrl, boolean english) {}

    /** Names of the gateways that there are. */
    public List<String> offered() {
        return gateways.all().stream().map(Gateway::id).toList();
    }

    /**
     * Orders all that is owed at a gateway, unless the same form did so before.
     *
     * @return where to pay
     * @throws RefusalException with a {@link PaymentRefusal}
     */
    public String begin(DossierView view, Begin begin, Actor by) {
        Gateway gateway =
                gateways.find(begin.gateway())
                        .orElseThrow(() -> new RefusalException(new PaymentRefusal.NoGateway()));
        if (view.state().isClosed()) {
            throw new RefusalException(new PaymentRefusal.DossierClosed());
        }
        UUID dossier = view.state().id();
        books.write(
                Payments.subject(view),
                by,
                act -> {
                    if (act.ledger().order(begin.order()).isEmpty()) {
                        List<UUID> dues =
                                act.ledger().dues().stream()
                                        .filter(Ledger.Due::isOpen)
                                        .map(Ledger.Due::id)
                                        .toList();
                        long amount = LedgerRules.open(act.ledger(), dues);
                        if (amount > gateway.most()) {
                            throw new RefusalException(
                                    new PaymentRefusal.AmountTooLarge(gateway.most()));
                        }
                        act.add(
                                new PaymentEvent.OrderBegun(
                                        begin.order(),
                                        gateway.id(),
                                        reference(begin.order()),
                                        dues,
                                        amount));
                        act.words(
                                begin.order(),
                                LedgerStore.Words.order(
                                        act.at().plus(parameters.orderTime(clock.today())),
                                        begin.address()));
                    }
                    return true;
                });
        OrderView order =
                purses.order(begin.order())
                        .filter(one -> one.dossier().equals(dossier))
                        .filter(one -> one.gateway().equals(gateway.id()))
                        .orElseThrow(() -> new RefusalException(new PaymentRefusal.NoSuchOrder()));
        requirePending(order);
        try {
            return gateway.open(asking(order, view, begin.returnUrl(), begin.english()));
        } catch (GatewayException silent) {
            LOG.warn("Gateway {} takes no order", gateway.id(), silent);
            settling.take(
                    gateway.id(),
                    new Told(
                            order.reference(),
                            order.amount(),
                            Told.Kind.FAILED,
                            UNREACHED,
                            "",
                            "",
                            null),
                    false);
            throw new RefusalException(new PaymentRefusal.GatewaySilent());
        }
    }

    private static void requirePending(OrderView order) {
        switch (order.state()) {
            case PENDING -> {
                // As it should be.
            }
            case PAID -> throw new RefusalException(new PaymentRefusal.AlreadyPaid());
            case FAILED, DISPUTED -> throw new RefusalException(new PaymentRefusal.OrderOver());
        }
    }

    private static String reference(UUID order) {
        return order.toString().replace("-", "");
    }

    /**
     * What was ordered, however much is owed by now: the same message whenever it is sent again.
     */
    Asking asking(OrderView order, DossierView view, String returnUrl, boolean english) {
        BankAccount account =
                purses.account(order.agency(), order.begunAt()).orElse(new BankAccount("", "", ""));
        Applicant applicant = view.applicant();
        var agency = organizations.chart().unit(order.agency(), Zones.dayOf(order.begunAt()));
        List<UUID> ordered =
                books.ofDossier(order.dossier())
                        .order(order.id())
                        .map(Ledger.Order::dues)
                        .orElse(List.of());
        List<Asking.Item> items =
                purses.obligations(order.dossier()).stream()
                        .filter(one -> ordered.contains(one.id()))
                        .map(one ->
                                new Asking.Item(
                                        one.name(), one.kind() == ObligationKind.TAX, one.amount()))
                        .toList();
        Asking.Bill bill =
                new Asking.Bill(
                        view.state().code(),
                        view.procedure().code(),
                        view.procedure().name(),
                        agency.map(unit -> unit.code()).orElse(""),
                        agency.map(unit -> unit.name()).orElse(""),
                        account.bank(),
                        account.number(),
                        account.holder(),
                        applicant == null ? "" : applicant.displayName(),
                        applicant == null ? "" : applicant.idNumber(),
                        applicant == null ? "" : applicant.address(),
                        items);
        return asking(order, info(view.state().code()), returnUrl, english, bill);
    }

    /** What a payment is for, as gateways and banks write it: capitals without diacritics. */
    static String info(String code) {
        return "THANH TOAN HO SO " + VietnameseText.fold(code).toUpperCase(Locale.ROOT).strip();
    }

    private static Asking asking(
            OrderView order, String info, String returnUrl, boolean english, Asking.Bill bill) {
        return new Asking(
                order.reference(),
                order.amount(),
                info,
                order.begunAt(),
                order.expiresAt(),
                order.address(),
                returnUrl,
                english,
                bill);
    }

    public Optional<OrderView> order(UUID id) {
        return purses.order(id);
    }

    /**
     * Asks the gateway how an order stands, and takes its answer. What is over is not asked about.
     *
     * @throws RefusalException where it does not answer
     */
    public void check(OrderView order) {
        boolean open = order.state() == OrderState.PENDING || order.state() == OrderState.DISPUTED;
        if (open && !ask(order)) {
            throw new RefusalException(new PaymentRefusal.GatewaySilent());
        }
    }

    /** Whether the gateway answered. */
    boolean ask(OrderView order) {
        Instant now = clock.instant();
        Gateway gateway = gateways.find(order.gateway()).orElse(null);
        if (gateway == null) {
            return false;
        }
        purses.asked(order.id(), now);
        try {
            Told told = gateway.ask(query(order), now);
            if (told.kind() == Told.Kind.UNKNOWN || told.kind() == Told.Kind.WAITING) {
                Instant over =
                        gateway.saysWaiting()
                                ? order.expiresAt()
                                : order.expiresAt().plus(parameters.unclearTime(clock.today()));
                if (!now.isAfter(over) || isLookedAt(told)) {
                    return true;
                }
                told =
                        new Told(
                                order.reference(),
                                order.amount(),
                                Told.Kind.FAILED,
                                "lapsed",
                                "",
                                "",
                                null);
            }
            settling.take(gateway.id(), told, false);
            return true;
        } catch (GatewayException silent) {
            LOG.warn("Gateway {} does not say how an order stands", gateway.id(), silent);
            return false;
        }
    }

    /** Debited, but the gateway still looks at it: it does not lapse. */
    private static boolean isLookedAt(Told told) {
        return told.kind() == Told.Kind.WAITING && told.code().equals("07");
    }

    static Asking query(OrderView order) {
        return asking(order, "TRUY VAN " + order.reference(), "", false, Asking.Bill.NONE);
    }

    /** Orders of which nothing was heard for long. */
    List<OrderView> hanging(int most) {
        Instant now = clock.instant();
        return purses.hanging(
                now,
                now.minus(parameters.askAfter(clock.today())),
                now.minus(parameters.askLate(clock.today())),
                most);
    }
}
