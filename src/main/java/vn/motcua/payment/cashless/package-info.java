/**
 * Payment without cash (không dùng tiền mặt): which procedures can be paid online at which agency,
 * and the register of services outside the administration.
 */
@NamedInterface("cashless")
@NullMarked
package vn.motcua.payment.cashless;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
