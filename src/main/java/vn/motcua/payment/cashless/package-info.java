/**
 * Payment without cash (không dùng tiền mặt): which procedures can be paid online at which agency,
 * and the register of services outside the administration.
 */
@NullMarked
package vn.motcua.payment.cashless;

import org.jspecify.annotations.NullMarked;
