using System.Net;
using Musubi.Modules.Tests.Access.Routes;

namespace Musubi.Modules.Tests.Access;

/// <summary>Every address of the program as every role. A new page is visited without being named here.</summary>
public sealed class RouteMatrixTests(RouteMatrix matrix) : IClassFixture<RouteMatrix>
{
    [Fact]
    public void EveryRoute_StatesWhoMayOpenIt()
    {
        var silent = matrix.Routes.Where(route => !route.StatesItsPolicy).Select(route => route.ToString()).ToList();

        Assert.NotEmpty(matrix.Routes);
        AssertNothing(silent);
    }

    [Fact]
    public void EveryRoute_HasSampleValues() => Assert.True(matrix.MissingSamples.Count == 0, string.Join('\n', matrix.MissingSamples));

    [Fact]
    public async Task EveryRoute_AsEveryRole_OpensOrRefusesAsItStates()
    {
        var wrong = new List<string>();
        foreach (var route in matrix.Routes)
        {
            foreach (var visitor in matrix.Visitors)
            {
                var isExpected = await route.AdmitsAsync(matrix.House.Services, visitor.Roles);
                var answer = await matrix.KnockAsync(route, visitor);
                if (!IsRight(answer, isExpected, visitor, route))
                {
                    wrong.Add($"{route} as {visitor.Name}: expected to be {(isExpected ? "let in" : "refused")}, answered {(int)answer.Status} {answer.LeadsTo}");
                }
            }
        }

        AssertNothing(wrong);
    }

    [Fact]
    public async Task HiddenThings_ForEveryoneOutsideTheirProgramme_DoNotExist()
    {
        var wrong = new List<string>();
        foreach (var route in matrix.Routes.Where(route => route.Method is "GET"))
        {
            if (matrix.Samples.Fill(route.Pattern).Shelf is not { } shelf || shelf is Shelf.Everyone)
            {
                continue;
            }

            var (seenByOwn, answers) = (0, new SortedSet<int>());
            foreach (var visitor in matrix.Visitors)
            {
                if (!await route.AdmitsAsync(matrix.House.Services, visitor.Roles))
                {
                    continue;
                }

                var answer = await matrix.KnockAsync(route, visitor);
                answers.Add((int)answer.Status);
                seenByOwn += visitor.IsOwn && (int)answer.Status < 400 ? 1 : 0;
                var isOutside = !visitor.IsOwn && !(visitor.IsOperator && shelf is Shelf.ProgrammeAndServer);
                if (isOutside && answer.Status is not HttpStatusCode.NotFound)
                {
                    wrong.Add($"{route} as {visitor.Name} answered {(int)answer.Status} instead of 404");
                }
            }

            if (seenByOwn == 0)
            {
                wrong.Add($"{route} is seen by nobody of its own programme (answers: {string.Join(", ", answers)}): its sample proves nothing");
            }
        }

        AssertNothing(wrong);
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=" + RouteSamples.SoughtWord)]
    public async Task Lists_ForEveryoneOutsideTheProgramme_HideItsThings(string query)
    {
        var wrong = new List<string>();
        foreach (var route in matrix.Routes.Where(route => route.Method is "GET" && matrix.Samples.Fill(route.Pattern).Shelf is null))
        {
            foreach (var visitor in matrix.Visitors.Where(visitor => visitor is { IsOwn: false, IsOperator: false }))
            {
                var answer = await matrix.KnockAsync(route, visitor, query);
                if (answer.Content.Contains(RouteSamples.HiddenWord, StringComparison.OrdinalIgnoreCase))
                {
                    wrong.Add($"{answer.Address} shows a hidden thing to {visitor.Name}");
                }
            }
        }

        AssertNothing(wrong);
    }

    private static bool IsRight(Testing.SeenPage answer, bool isExpected, Visitor visitor, RouteUnderTest route)
    {
        if (!isExpected)
        {
            // Signing in would help the public; everyone else is told that it would not.
            return visitor.Roles is null ? RouteMatrix.LeadsToSignIn(answer) : answer.Status is HttpStatusCode.Forbidden;
        }

        // Behind the door, another programme's thing does not exist; that is another test's matter.
        return (int)answer.Status < 500 && (!RouteMatrix.IsRefused(answer) || (route.Method != "GET" && !visitor.IsOwn && visitor.Roles is not null && !RouteMatrix.LeadsToSignIn(answer)));
    }

    private static void AssertNothing(List<string> wrong) => Assert.True(wrong.Count == 0, string.Join('\n', wrong));
}
