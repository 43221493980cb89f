using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Persistence.Conventions;

namespace Musubi.Persistence.Jobs;

/// <summary>A kind of job: its stable name, and how a scope runs one.</summary>
internal sealed record JobKind(string Name, Type Arguments, Func<IServiceProvider, string, JobRun, CancellationToken, Task<Result<JobResult>>> RunAsync);

/// <summary>Every kind of job of this program.</summary>
internal sealed class JobKinds(IEnumerable<JobKind> all)
{
    private readonly Dictionary<string, JobKind> byName = all.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
    private readonly Dictionary<Type, JobKind> byArguments = all.ToDictionary(kind => kind.Arguments);

    public JobKind? Find(string name) => byName.GetValueOrDefault(name);

    public JobKind Of(Type arguments) =>
        byArguments.TryGetValue(arguments, out var kind) ? kind : throw new InvalidOperationException($"No job takes {arguments.Name}: register it with AddJob.");
}

/// <summary>Registers kinds of jobs.</summary>
public static class JobRegistration
{
    /// <summary>Lets <typeparamref name="TJob"/> do what <typeparamref name="TArguments"/> ask for. Its stable name is that of the arguments.</summary>
    public static IServiceCollection AddJob<TArguments, TJob>(this IServiceCollection services)
        where TArguments : class
        where TJob : class, IJob<TArguments> =>
        services.AddScoped<TJob>().AddSingleton(new JobKind(
            StableNameAttribute.Of(typeof(TArguments)),
            typeof(TArguments),
            (scope, arguments, run, cancel) => scope.GetRequiredService<TJob>().RunAsync(StoredJson.Read<TArguments>(arguments), run, cancel)));
}
