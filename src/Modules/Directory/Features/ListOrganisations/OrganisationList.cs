using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Features.Listing;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;

namespace Musubi.Directory.Features.ListOrganisations;

/// <summary>The list of organisations as its reader may see it.</summary>
internal sealed class OrganisationList(MusubiDb db, DirectoryLookup lookup, EntryFilters filters, DirectoryLinks links, Text text)
{
    public async Task<TableView> ReadAsync(TableQuery query, Actor reader, CancellationToken cancel)
    {
        var kind = query.Filter<OrganisationKind>("kind");
        var seat = Guid.TryParse(query.Filter("place"), out var at) ? new PlaceId(at) : (PlaceId?)null;
        var organisations = db.Set<Organisation>().AsNoTracking().Matching(query.Search).Filtered(query)
            .Where(organisation => kind == null || organisation.Kind == kind)
            .Where(organisation => seat == null || organisation.Place == seat);
        var sorts = new TableSorts<Organisation>("name")
            .By("name", ReaderOrder.ByWording<Organisation>(organisation => organisation.Name, text.Language))
            .By("kind", Ranks.ByWord<Organisation, OrganisationKind>(organisation => organisation.Kind, text));
        var rows = await query.Cut(sorts.Apply(organisations, query).ThenBy(organisation => organisation.Id)).ToListAsync(cancel);
        var seats = await lookup.PlacesAsync(rows.Select(organisation => organisation.Place).OfType<PlaceId>(), cancel);
        var programmes = await filters.ProgrammesAsync<Organisation>(cancel);

        var view = new TableView<Organisation>("organisations", query)
            .Column(text["Directory.Organisation.Name"], organisation => ((Cell)organisation.Name).LinkTo(links.Organisation(organisation.Id)).Marked(organisation), "name")
            .Column(text["Directory.Organisation.Kind"], organisation => Cell.Of(organisation.Kind), "kind")
            .Column(text["Directory.Organisation.Place"], organisation => organisation.Place is { } place && seats.TryGetValue(place, out var name)
                ? ((Cell)name.Name).LinkTo(links.Place(place))
                : Cell.Empty)
            .WithStanding(programmes, reader, text)
            .Filter("kind", text["Directory.Organisation.Kind"], Option.Of<OrganisationKind>(text))
            .Filter("place", text["Directory.Organisation.Place"], await SeatsAsync(cancel))
            .WithFilters(programmes, reader, text);
        return (reader.Kept().Count > 0
                ? view.WhenEmpty(text["Directory.Organisations.Empty"], text["Directory.Organisations.Empty.Add"], links.NewOrganisation(), text["Directory.Organisations.New"])
                : view.WhenEmpty(text["Directory.Organisations.Empty"], text["Directory.Organisations.Empty.Wait"]))
            .With(rows, await organisations.CountAsync(cancel));
    }

    private async Task<IReadOnlyList<Option>> SeatsAsync(CancellationToken cancel)
    {
        var seats = db.Set<Place>().AsNoTracking().Where(place => db.Set<Organisation>().Any(organisation => organisation.Place == place.Id));
        var named = await seats.OrderByWording(place => place.Name, text.Language).Select(place => new { place.Id, place.Name }).ToListAsync(cancel);
        return [.. named.Select(place => new Option(place.Id.ToString(), place.Name.For(text.Language).Text))];
    }
}
