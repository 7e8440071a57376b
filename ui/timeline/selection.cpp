#include "ui/timeline/selection.h"

#include <initializer_list>

namespace dria::timeline {

void Selection::insertRows(int first, int count)
{
    for (TextPlace *place : {&m_anchor, &m_head}) {
        if (place->row >= first)
            place->row += count;
    }
}

void Selection::removeRows(int first, int count)
{
    bool gone = false;
    for (TextPlace *place : {&m_anchor, &m_head}) {
        if (place->row >= first + count)
            place->row -= count;
        else if (place->row >= first)
            gone = true;
    }
    if (gone)
        *this = Selection();
}

} // namespace dria::timeline
