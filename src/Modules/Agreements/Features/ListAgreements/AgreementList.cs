using Microsoft.EntityFrameworkCore;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Agreements.Features.ListAgreements;

/// <summary>The register of a programme's agreements.</summary>
internal sealed class AgreementList(MusubiDb db, DirectoryLookup directory, AgreementsLinks links, Text text)
{
    public async Task<TableView> ReadAsync(Room room, TableQuery query, CancellationToken cancel)
    {
        var agreements = db.Set<Agreement>().AsNoTracking().Where(agreement => agreement.Programme == room.Id).Matching(query.Search).InState(query);
        if (query.Filter<AgreementKind>("kind") is { } kind)
        {
            agreements = agreements.Where(agreement => agreement.Kind == kind);
        }

        if (query.Filter<AgreementState>("progress") is { } state)
        {
            agreements = agreements.Where(agreement => agreement.State == state);
        }

        var sorts = new TableSorts<Agreement>("title")
            .By("title", ReaderOrder.ByWording<Agreement>(agreement => agreement.Title, text.Language))
            .By("kind", agreement => agreement.Kind)
            .By("progress", agreement => agreement.State)
            .By("first", agreement => agreement.FirstDay)
            .By("last", agreement => agreement.LastDay);
        var rows = await query.Cut(sorts.Apply(agreements, query).ThenBy(agreement => agreement.Id)).ToListAsync(cancel);
        var names = await NameBook.ReadAsync(directory, text, rows.SelectMany(agreement => agreement.Parties).Select(party => party.Who).Distinct(), cancel);

        var view = new TableView<Agreement>("agreements", query)
            .Column(text["Agreements.Field.Title"], agreement => ((Cell)agreement.Title).LinkTo(links.Agreement(room.Key, agreement.Key)).Marked(agreement), "title")
            .Column(text["Agreements.Field.Kind"], agreement => Cell.Of(agreement.Kind), "kind")
            .Column(text["Agreements.Field.State"], agreement => Cell.Of(agreement.State).AsBadge(agreement.State.Tone()), "progress")
            .Column(text["Agreements.Field.Parties"], agreement => Cell.Of(agreement.Parties.Select(party => names.Find(party.Who)?.Name ?? text["Agreements.NotVisible"])))
            .Column(text["Agreements.Field.FirstDay"], agreement => Cell.Of(agreement.FirstDay), "first")
            .Column(text["Agreements.Field.LastDay"], agreement => Cell.Of(agreement.LastDay), "last")
            .Filter("kind", text["Agreements.Field.Kind"], Option.Of<AgreementKind>(text))
            .Filter("progress", text["Agreements.Field.State"], Option.Of<AgreementState>(text))
            .WithStanding(room.IsInside, text, agreement => agreement);
        return (room.IsSecretariat
                ? view.WhenEmpty(text["Agreements.Agreements.Empty"], text["Agreements.Agreements.Empty.Add"], links.NewAgreement(room.Key), text["Agreements.Agreement.New"])
                : view.WhenEmpty(text["Agreements.Agreements.Empty"], text["Agreements.Agreements.Empty.Wait"]))
            .With(rows, await agreements.CountAsync(cancel));
    }
}
