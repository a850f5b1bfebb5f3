package vn.motcua.postal.wire;

import java.util.List;
import java.util.Optional;

/** A postal operator that takes orders. */
public interface Operator {

    /** Stable name, such as {@code myvnpost}, by which its words are mapped. */
    String id();

    /**
     * Orders the carriage of a parcel. Not repeated by itself: whoever is not sure looks for it by
     * {@link #find} first.
     *
     * @throws OperatorException where it does not take it, or does not say
     */
    Placed place(Parcel parcel) throws OperatorException;

    /**
     * What was ordered under a reference of ours; empty where the operator knows nothing of it.
     *
     * @throws OperatorException where it does not say
     */
    Optional<Placed> find(String reference) throws OperatorException;

    /**
     * Calls an order off.
     *
     * @throws OperatorException where it does not, or does not say
     */
    void cancel(String waybill) throws OperatorException;

    /**
     * All that it has to say of an order.
     *
     * @throws OperatorException where it does not say
     */
    List<Told> history(String waybill) throws OperatorException;

    /**
     * An order that it has.
     *
     * @param fee in đồng; 0 where it does not say
     */
    record Placed(String waybill, long fee) {}
}
