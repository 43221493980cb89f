using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Programmes.Model;

namespace Musubi.Programmes;

/// <summary>What a module says once for each kind of thing that it keeps on the thread.</summary>
public static class RoomRegistration
{
    /// <summary>Registers a kind: its things become public and are taken back together with their programme.</summary>
    public static IServiceCollection AddThreadContent<T>(this IServiceCollection services)
        where T : ThreadContent
    {
        services.AddScoped<SettleAll<T>>();
        services.AddScoped<Settling>(provider => provider.GetRequiredService<SettleAll<T>>().RunAsync);
        return services;
    }

    /// <summary>Registers how the things of a kind are shown on a thread.</summary>
    public static IServiceCollection AddStation<TStation>(this IServiceCollection services)
        where TStation : class, IStation => services.AddScoped<IStation, TStation>();

    /// <summary>Registers which things of a kind the overview of a programme shows.</summary>
    public static IServiceCollection AddOverview<TOverview>(this IServiceCollection services)
        where TOverview : class, IOverview => services.AddScoped<IOverview, TOverview>();

    /// <summary>Registers what of a module waits for someone.</summary>
    public static IServiceCollection AddWork<TWork>(this IServiceCollection services)
        where TWork : class, IWork => services.AddScoped<IWork, TWork>();

    /// <summary>Maps what all things on the thread have in common: table, key, programme.</summary>
    public static void IsOnThread<T>(this EntityTypeBuilder<T> builder, string table)
        where T : ThreadContent
    {
        builder.ToTable(table);
        builder.Ignore(thing => thing.Trace);
        builder.Ignore(thing => thing.Called);
        builder.Property(thing => thing.Key).HasMaxLength(Key.MaxLength);
        builder.HasOne<Programme>().WithMany().HasForeignKey(thing => thing.Programme);
        builder.HasIndex(thing => new { thing.Programme, thing.Key }).IsUnique();
    }
}
