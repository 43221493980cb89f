using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Delivery.Store;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Delivery.Features.ShowPlan;

/// <summary>Reads what a plan's page shows, one query for each kind of thing.</summary>
internal sealed class PlanQuery(MusubiDb db, DirectoryLookup directory, Text text)
{
    public async Task<PlanView> ReadAsync(Plan plan, CancellationToken cancel)
    {
        var milestones = await db.Milestones().AsNoTracking().Where(milestone => milestone.Plan == plan.Id && milestone.ArchivedAt == null)
            .OrderBy(milestone => milestone.Due).ThenBy(milestone => milestone.Id).ToListAsync(cancel);
        var indicators = await db.Set<Indicator>().AsNoTracking().Where(indicator => indicator.Plan == plan.Id && indicator.ArchivedAt == null)
            .OrderBy(indicator => indicator.Key).ToListAsync(cancel);
        var ids = indicators.ConvertAll(indicator => indicator.Id);
        var readings = (await db.Readings().AsNoTracking().Where(reading => ids.Contains(reading.Indicator)).ToListAsync(cancel)).ToLookup(reading => reading.Indicator);
        var members = plan.Participants.Concat(milestones.Select(milestone => milestone.Owner)).Append(plan.Responsible).Select(one => (Member)one);
        return new(plan, milestones, await NameBook.ReadAsync(directory, text, members, cancel))
        {
            Reports = await db.Reports().AsNoTracking().Where(report => report.Plan == plan.Id && report.ArchivedAt == null)
                .OrderByDescending(report => report.LastDay).ThenBy(report => report.Id).ToListAsync(cancel),
            Indicators = [.. indicators.Select(indicator => (indicator, indicator.Compare(readings[indicator.Id])))],
        };
    }
}
