/**
 * Programmes from above (chương trình, đề án, kế hoạch của Trung ương, tỉnh): the register, the
 * document that carries one out here, and the tasks that follow from it, by days and evidence.
 */
@NamedInterface("programme")
@NullMarked
package vn.motcua.initiative.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
