using Musubi.Catalogue;
using Musubi.Catalogue.Model;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Programmes.Model;
using NodaTime;

namespace Musubi.Modules.Tests.Testing;

/// <content>Solutions.</content>
public sealed partial class Given
{
    /// <summary>A solution, reviewed for a year.</summary>
    internal async Task<Solution> SolutionAsync(Programme programme, string title, Organisation provider, bool isReleased = false, LocalDate? reviewedUntil = null, Func<SolutionFacts, SolutionFacts>? change = null)
    {
        var facts = new SolutionFacts { Title = Name(title), Organisation = provider.Id, Summary = Name("In short"), Maturity = Maturity.Pilot };
        var solution = new Solution(SolutionId.New(), programme.Programme, NewKey("solution"), change is null ? facts : change(facts), reviewedUntil ?? new LocalDate(2027, 5, 11));
        solution.Release(isReleased, programme.IsPublished);
        await house.AddAsync(solution);
        return solution;
    }

    /// <summary>Someone who acts for a company.</summary>
    internal Reader Partner(Programme programme, Organisation provider) => house.Reader.As(Role.Partner, programme.Programme, provider.Id.Value);
}
