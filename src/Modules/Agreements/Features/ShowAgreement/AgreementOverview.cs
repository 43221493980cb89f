using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Agreements.Features.ShowAgreement;

/// <summary>Agreements on the overview of their programme; those that say since when they hold stand first.</summary>
internal sealed class AgreementOverview(MusubiDb db, AgreementsLinks links, Text text) : IOverview
{
    public string Path => "agreements";

    public async Task<IReadOnlyList<OverviewLine>> ReadAsync(ProgrammeId programme, Key key, int count, CancellationToken cancel)
    {
        var found = await db.Set<Agreement>().AsNoTracking().Where(agreement => agreement.Programme == programme && agreement.ArchivedAt == null)
            .OrderBy(agreement => agreement.FirstDay == null).ThenByDescending(agreement => agreement.FirstDay).ThenBy(agreement => agreement.Key).Take(count).ToListAsync(cancel);
        return
        [
            .. found.Select(agreement => new OverviewLine(
                agreement.Title,
                links.Agreement(key, agreement.Key),
                text["Agreements.Station.Told", ("kind", agreement.Kind), ("state", agreement.State)],
                agreement.FirstDay is { } first ? text.Formats.Period(first, agreement.LastDay) : null,
                agreement.IsIllustrative)),
        ];
    }
}
