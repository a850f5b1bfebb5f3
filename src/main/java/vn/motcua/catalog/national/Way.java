package vn.motcua.catalog.national;

import java.util.List;
import vn.motcua.catalog.Channel;

/**
 * One row of the table of ways to file (cách thức thực hiện).
 *
 * @param fees empty where the row says nothing of fees
 * @param note what the row says beside time and fee
 */
public record Way(
        Recovered<Channel> channel,
        Recovered<TimeSaid> time,
        Recovered<List<FeeSaid>> fees,
        String note) {}
