package vn.motcua.communication.web;

import java.time.YearMonth;
import java.util.List;
import vn.motcua.communication.figure.Activity;
import vn.motcua.communication.product.Product;
import vn.motcua.organization.Unit;

/**
 * What units in charge did in the last months.
 *
 * @param products that count
 * @param months the last one last
 */
public record ActivityPage(
        List<Unit> units,
        List<Product> products,
        List<YearMonth> months,
        CommunicationNames names) {

    public ActivityPage {
        units = List.copyOf(units);
        products = List.copyOf(products);
        months = List.copyOf(months);
    }

    /** How many valid products a unit has in a month. */
    public long many(Unit unit, YearMonth month) {
        return products.stream()
                .filter(one -> YearMonth.from(one.day()).equals(month))
                .filter(one -> Activity.isOf(unit, one))
                .count();
    }

    public long total(YearMonth month) {
        return units.stream().mapToLong(unit -> many(unit, month)).sum();
    }

    /** How many units have none in a month. */
    public long silent(YearMonth month) {
        return units.stream().filter(unit -> many(unit, month) == 0).count();
    }

    public static String address(Unit unit, YearMonth month) {
        return ProductsDoor.PATH + "?unit=" + unit.id() + "&month=" + month;
    }
}
