package io.showroom.embedded.database.query;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Several ranges of one index in one order, as for {@code {status: {$in: [...]}}} sorted by what follows the status. */
final class MergeScan implements KeyScan {
    private final List<RangeScan> scans;
    private final PriorityQueue<RangeScan> heads;
    private RangeScan current;
    private boolean started;
    private byte[] id;

    MergeScan(List<RangeScan> scans, boolean reverse) {
        this.scans = scans;
        Comparator<RangeScan> order = RangeScan::compareRest;
        this.heads = new PriorityQueue<>(reverse ? order.reversed() : order);
    }

    @Override
    public boolean next() {
        if (!started) {
            started = true;
            scans.stream().filter(RangeScan::next).forEach(heads::add);
        } else if (current != null && current.next()) {
            heads.add(current);
        }
        current = heads.poll();
        id = current == null ? null : current.id();
        return current != null;
    }

    @Override
    public byte[] id() {
        return id;
    }

    @Override
    public void pause() {
        scans.forEach(RangeScan::pause);
    }
}
