using Musubi.Directory;

namespace Musubi.Matching.Features.Introducing;

/// <summary>Knows whether what one organisation shares with another leaves its country.</summary>
internal sealed class Borders(DirectoryLookup directory)
{
    // Quarter, city, district, state, country: no chain is longer.
    private const int MostSteps = 8;

    /// <summary>True unless both organisations are known to be in one country: who does not know must not act as if no border were crossed.</summary>
    public async Task<bool> LieBetweenAsync(OrganisationId one, OrganisationId other, CancellationToken cancel)
    {
        if (one == other)
        {
            return false;
        }

        var organisations = await directory.OrganisationsAsync([one, other], cancel);
        return organisations.GetValueOrDefault(one)?.Place is not { } seat || organisations.GetValueOrDefault(other)?.Place is not { } otherSeat
            || await CountriesAsync(seat, otherSeat, cancel) is not { } countries || countries.One != countries.Other;
    }

    private async Task<(PlaceId One, PlaceId Other)?> CountriesAsync(PlaceId one, PlaceId other, CancellationToken cancel)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var places = await directory.PlacesAsync([one, other], cancel);
            if (!places.TryGetValue(one, out var here) || !places.TryGetValue(other, out var there))
            {
                return null;
            }

            if (here.Kind is PlaceKind.Country && there.Kind is PlaceKind.Country)
            {
                return (one, other);
            }

            if (Above(here) is not { } next || Above(there) is not { } otherNext)
            {
                return null;
            }

            (one, other) = (next, otherNext);
        }

        return null;
    }

    private static PlaceId? Above(PlaceName place) => place.Kind is PlaceKind.Country ? place.Id : place.Parent;
}
