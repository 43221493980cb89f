using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Agreements.Features.EditConsortium;

/// <summary>Who can lead or join a consortium, as far as the reader may say so.</summary>
internal sealed class LeadChoices(Choices choices, DirectoryLookup directory, Text text)
{
    /// <summary>Every organisation for the secretariat; for anyone else those for which they act, and the one chosen before.</summary>
    public async Task<IReadOnlyList<Option>> LeadsAsync(Room room, OrganisationId? chosen, CancellationToken cancel) => room.IsSecretariat
        ? await choices.OrganisationsAsync(chosen, cancel)
        : await NamedAsync([.. room.Reader.OrganisationsIn(room.Id, Role.CityOfficer, Role.Partner), .. chosen is { } one ? new[] { one } : []], cancel);

    /// <summary>These organisations by name.</summary>
    public async Task<IReadOnlyList<Option>> NamedAsync(IReadOnlyList<OrganisationId> organisations, CancellationToken cancel)
    {
        var distinct = organisations.Distinct().ToList();
        var names = await NameBook.ReadAsync(directory, text, distinct.Select(one => (Member)one), cancel);
        return [.. distinct.Select(one => new Option(one.ToString(), names.Find(one)?.Name ?? text["Agreements.NotVisible"]))];
    }
}
