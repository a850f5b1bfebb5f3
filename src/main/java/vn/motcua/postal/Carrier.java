package vn.motcua.postal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.disclosure.AgencyContact;
import vn.motcua.catalog.disclosure.AgencyContacts;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.postal.wire.Operator;
import vn.motcua.postal.wire.OperatorException;
import vn.motcua.postal.wire.Operators;
import vn.motcua.postal.wire.Parcel;
import vn.motcua.postal.wire.Told;

/**
 * Tells the operator what is asked for here. Nobody waits for it: an order that it does not take
 * now is told again later, and looked for first, so that it is never carried twice.
 */
@Component
public class Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);

    /** What the desk of an agency is reached by, where it tells nobody else. */
    private static final String NO_PHONE = "0";

    private final Operators operators;
    private final PostOrders orders;
    private final PostOrderStore store;
    private final Telling telling;
    private final Calls calls;
    private final Applicants applicants;
    private final Organizations organizations;
    private final AgencyContacts contacts;
    private final PostalParameters parameters;
    private final BusinessClock clock;

    Carrier(
            Operators operators,
            PostOrders orders,
            PostOrderStore store,
            Telling telling,
            Calls calls,
            Applicants applicants,
            Organizations organizations,
            AgencyContacts contacts,
            PostalParameters parameters,
            BusinessClock clock) {
        this.operators = operators;
        this.orders = orders;
        this.store = store;
        this.telling = telling;
        this.calls = calls;
        this.applicants = applicants;
        this.organizations = organizations;
        this.contacts = contacts;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** A call to the operator. */
    private interface Ask<T> {
        T of(Operator operator) throws OperatorException;
    }

    private <T> T ask(String what, Operator operator, Ask<T> ask) throws OperatorException {
        try {
            T answer = ask.of(operator);
            calls.note(false, what, Calls.ANSWERED);
            return answer;
        } catch (OperatorException failed) {
            calls.note(false, what, failed.isRefusal() ? Calls.REFUSED : Calls.SILENT);
            throw failed;
        }
    }

    /** Tells the operator of an order, unless it knows; where there is none, nothing happens. */
    public void send(UUID order) {
        PostOrder one = store.order(order).orElse(null);
        Operator operator = operators.operator().orElse(null);
        if (one != null && operator != null && one.state() == PostState.ASKED && !one.ended()) {
            send(one, operator);
        }
    }

    private void send(PostOrder order, Operator operator) {
        DossierView view = applicants.view(order.dossier()).orElse(null);
        if (view == null || order.address().isEmpty()) {
            orders.notTaken(order.id(), "erased");
            return;
        }
        // Counted and taken before it is sent: two nodes never send one, and who dies here looks
        // for it first the next time.
        int tries = orders.claim(order.id()).orElse(0);
        if (tries == 0) {
            return;
        }
        try {
            Optional<Operator.Placed> known =
                    tries == 1
                            ? Optional.empty()
                            : ask("find", operator, one -> one.find(reference(order.id())));
            Operator.Placed placed =
                    known.isPresent()
                            ? known.get()
                            : ask("place", operator, one -> one.place(parcel(order, view)));
            orders.taken(order.id(), placed.waybill(), placed.fee());
        } catch (OperatorException failed) {
            LOG.warn("Order {} is not taken", order.id(), failed);
            if (failed.isRefusal()) {
                orders.notTaken(order.id(), code(failed));
            }
        }
    }

    /** What the operator said no with: a word or a number, and nothing of a person. */
    private static String code(OperatorException refused) {
        String said = refused.getMessage() == null ? "" : refused.getMessage();
        return said.matches("[A-Za-z0-9 _.-]{1,60}") ? said : "refused";
    }

    static String reference(UUID order) {
        return order.toString().replace("-", "");
    }

    private Parcel parcel(PostOrder order, DossierView view) {
        Parcel.Party person = new Parcel.Party(order.name(), order.phone(), order.address());
        Unit agency = organizations.chart().lastKnown(order.agency(), clock.today()).orElseThrow();
        AgencyContact desk = contacts.current(agency.id()).orElse(null);
        Parcel.Party office =
                new Parcel.Party(
                        agency.name(),
                        desk == null || desk.phone().isBlank() ? NO_PHONE : desk.phone(),
                        desk == null || desk.address().isBlank() ? agency.name() : desk.address());
        boolean collect = order.way() == PostWay.COLLECT;
        return new Parcel(
                reference(order.id()),
                view.state().code(),
                collect ? person : office,
                collect ? office : person,
                order.content(),
                collect,
                order.distance() == Distance.FAR,
                parameters.province(clock.today()));
    }

    /**
     * Calls an order off, at the operator too where it has it.
     *
     * @throws RefusalException where the post has it already, or the operator does not say
     */
    public void cancel(PostOrder order, SignedIn by) {
        if (order.ended() || !order.state().isCallable()) {
            throw new RefusalException(new PostalRefusal.OrderUnderWay());
        }
        String waybill = order.waybill();
        if (waybill != null) {
            Operator operator =
                    operators
                            .operator()
                            .orElseThrow(
                                    () -> new RefusalException(new PostalRefusal.NoOperator()));
            try {
                ask(
                        "cancel",
                        operator,
                        one -> {
                            one.cancel(waybill);
                            return waybill;
                        });
            } catch (OperatorException failed) {
                LOG.warn("Order {} is not called off", order.id(), failed);
                throw new RefusalException(
                        failed.isRefusal()
                                ? new PostalRefusal.OperatorRefuses()
                                : new PostalRefusal.OperatorSilent());
            }
        }
        orders.cancelled(order.id(), waybill != null, by);
    }

    /** Asks the operator what became of an order; whether it answered. */
    public boolean check(PostOrder order) {
        Operator operator = operators.operator().orElse(null);
        String waybill = order.waybill();
        if (operator == null || waybill == null) {
            return false;
        }
        try {
            List<Told> said = ask("history", operator, one -> one.history(waybill));
            said.forEach(told -> telling.take(operator.id(), told, true));
            orders.askLater(order);
            return true;
        } catch (OperatorException silent) {
            LOG.warn("Nothing is said of order {}", order.id(), silent);
            orders.askLater(order);
            return false;
        }
    }
}
