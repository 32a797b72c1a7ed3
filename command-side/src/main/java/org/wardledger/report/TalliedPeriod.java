package org.wardledger.report;

import org.jspecify.annotations.Nullable;
import org.wardledger.common.Refusal;
import org.wardledger.office.RecordRules;
import org.wardledger.office.Rules;
import org.wardledger.report.ReportEvent.RegisterTallied;

/** One register's tallies of one period (các lần tổng hợp một kỳ): a later one only where it says something else. */
public final class TalliedPeriod implements RecordRules<RegisterTallied> {
    private @Nullable RegisterTallied newest;

    @Override
    public boolean says(RegisterTallied next) {
        return newest != null && newest.tallies().equals(next.tallies());
    }

    @Override
    public void permit(RegisterTallied next) {
        if (!next.occurredOn().isAfter(next.to())) {
            throw Refusal.rule(
                    "occurredOn", "Kỳ đến hết ngày %s chưa qua nên chưa tổng hợp.".formatted(Rules.day(next.to())));
        }
        if (next.tallies().stream().anyMatch(TalliedPeriod::tellsTooLittle)) {
            throw Refusal.rule("tallies", "Ô dưới %d không được nêu riêng.".formatted(TallyCell.COUNT_MIN));
        }
        if (newest == null && next.tallies().isEmpty()) {
            throw Refusal.rule("tallies", "Kỳ này chưa có gì đủ lớn để nêu.");
        }
        if (newest != null
                && (next.size() <= newest.size() || !next.occurredOn().isAfter(newest.occurredOn()))) {
            throw Refusal.conflict(
                    "size",
                    "Kỳ này đã tổng hợp ngày %s, tính đến mục %d."
                            .formatted(Rules.day(newest.occurredOn()), newest.size() - 1));
        }
    }

    private static boolean tellsTooLittle(Tally tally) {
        return (tally.folded() != null && tally.folded() < TallyCell.COUNT_MIN)
                || tally.cells().stream().anyMatch(cell -> cell.count() < TallyCell.COUNT_MIN);
    }

    @Override
    public void take(RegisterTallied line) {
        newest = line;
    }
}
