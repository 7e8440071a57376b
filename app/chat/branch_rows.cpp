#include "chat/branch_rows.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace dria {

namespace {

/// A stretch that is still to become a row.
struct Open
{
    QUuid first;
    int lane;
    int parent;
    bool leavesLane;
};

} // namespace

QList<BranchRow> branchRows(const MessageTree &tree, const QUuid &leaf)
{
    const QList<QUuid> path = tree.pathTo(leaf);
    const QSet<QUuid> shown(path.begin(), path.end());
    QList<Open> open; // the next one is the last
    const auto add = [&](const QList<QUuid> &ways, int lane, int parent) {
        if (ways.isEmpty())
            return;
        const auto on =
            std::ranges::find_if(ways, [&shown](const QUuid &id) { return shown.contains(id); });
        const QUuid main = on != ways.end() ? *on : ways.last();
        open.append({main, lane, parent, false});
        for (const QUuid &way : ways | std::views::reverse) {
            if (way != main)
                open.append({way, lane + 1, parent, true});
        }
    };

    QList<BranchRow> rows;
    QSet<QUuid> seen; // a damaged tree may have circles
    add(tree.following({}), 0, -1);
    while (!open.isEmpty()) {
        const Open next = open.takeLast();
        BranchRow row{.first = next.first,
                      .messages = 0,
                      .lane = next.lane,
                      .parent = next.parent,
                      .leavesLane = next.leavesLane,
                      .isShown = shown.contains(next.first)};
        QList<QUuid> ways{next.first};
        while (ways.size() == 1 && !seen.contains(ways.first())) {
            seen.insert(ways.first());
            ++row.messages;
            ways = tree.following(ways.first());
        }
        if (row.messages == 0)
            continue;
        row.goesOn = ways.size() > 1;
        rows.append(row);
        if (row.goesOn)
            add(ways, row.lane, static_cast<int>(rows.size()) - 1);
    }
    return rows;
}

} // namespace dria
